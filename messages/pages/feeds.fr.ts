import { list, pageTitles, paragraph, section, type TextPage } from '#messages/site-pages.ts';

const nb = '\u00a0';

/** What a feed is, for somebody who never heard of one. `contact` is the newsroom's address, when there is one. */
export const feedsPage = ({ name, contact }: { name: string; contact: string | null }): TextPage => ({
  title: pageTitles.feeds,
  description: `Suivre ${name} sans compte, sans courriel et sans réseau social${nb}: ce qu’est un flux, comment s’en servir, et leurs adresses.`,
  sections: [
    section(
      'Un flux, qu’est-ce que c’est\u202f?',
      paragraph(
        'Un flux est une adresse où le journal dépose chaque article dès qu’il paraît. Une application, qu’on appelle lecteur de flux, la consulte pour vous et range les nouveautés dans l’ordre où elles arrivent, à côté de celles des autres sites que vous suivez. Vous ne donnez ni nom ni adresse, aucun algorithme ne choisit à votre place, et vous arrêtez quand vous voulez.',
      ),
    ),
    section(
      'S’en servir',
      list(
        'Choisissez un lecteur de flux. Il en existe de gratuits pour téléphone, pour ordinateur et pour navigateur\u202f; plusieurs logiciels de courrier en contiennent un.',
        'Copiez ci-dessous l’adresse du flux qui vous intéresse.',
        'Dans le lecteur, choisissez «\u00a0Ajouter un flux\u00a0» ou «\u00a0S’abonner\u00a0», et collez l’adresse. Le plus souvent, celle du journal ou d’une rubrique suffit\u00a0: le lecteur trouve le flux seul.',
      ),
      paragraph(
        'RSS et JSON Feed contiennent la même chose. Prenez RSS, que tous les lecteurs comprennent, à moins que le vôtre ne demande l’autre.',
      ),
    ),
    section(
      'Ce qu’ils contiennent',
      paragraph(
        'Le texte entier des articles les plus récents, avec leur image principale, leurs signatures et leur date. Un article corrigé l’est aussi dans le flux.',
      ),
      paragraph('Nos flux ne contiennent aucun traceur\u00a0: nous ne savons pas qui les lit.'),
      paragraph(
        `Les lire est libre et gratuit, comme afficher ailleurs leurs titres et leurs liens en nommant ${name}. Republier les textes ou les images demande l’accord de la rédaction${contact ? `${nb}: ${contact}` : ''}.`,
      ),
    ),
  ],
});

/** Words of the list of feeds. */
export const feedListWords = {
  title: 'Leurs adresses',
  whole: 'Tout le journal',
  rss: 'RSS',
  json: 'JSON Feed',
  /** The name of a link read without its line. */
  linkOf: (format: string, name: string) => `${format}${nb}: ${name}`,
  oneForEach: 'Un flux par sujet et par signature',
  oneForEachHelp: 'Chaque sujet suivi et chaque signature du journal ont leur flux, en bas de leur page.',
} as const;
