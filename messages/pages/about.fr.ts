import { urls } from '#lib/urls.ts';
import { correctionsPolicyPath } from '#messages/pages/corrections-policy.ts';
import { facts, link, pageTitles, paragraph, section, type TextPage } from '#messages/site-pages.ts';

type About = {
  name: string;
  description: string;
  publicationDirector: string | null;
  editorInChief: string | null;
  newsroomContact: string | null;
  publisher: string | null;
  owners: readonly string[];
};

export const aboutPage = (about: About): TextPage => ({
  title: pageTitles.about,
  description: `Qui fait ${about.name}, comment la rédaction travaille et comment la joindre.`,
  sections: [
    section(
      null,
      paragraph(about.description),
      paragraph(
        'La rédaction choisit ses sujets, vérifie ce qu’elle publie et signe ses articles. La publicité et les actionnaires n’y ont aucune part.',
      ),
    ),
    section(
      'La rédaction',
      facts(
        ['Direction de la publication', about.publicationDirector],
        ['Responsable de la rédaction', about.editorInChief],
        ['Écrire à la rédaction', about.newsroomContact],
      ),
      link('Nos signatures', urls.authors()),
    ),
    section(
      'À qui est le journal',
      facts(
        ['Éditeur', about.publisher],
        ['Principaux associés', about.owners.length > 0 ? about.owners : undefined],
      ),
      link('Propriétaires, et ce que la loi demande d’en dire', urls.legalNotice()),
    ),
    section(
      'Nos règles',
      link(pageTitles.ethics, urls.ethics()),
      link('Comment nous corrigeons', correctionsPolicyPath),
      link(pageTitles.commentCharter, urls.commentCharter()),
    ),
  ],
});
