import { urls } from '#lib/urls.ts';
import { facts, link, pageTitles, paragraph, section, type TextPage } from '#messages/fr/site-pages.ts';

type LegalNotice = {
  name: string;
  publisher: {
    name: string | null;
    legalForm: string | null;
    capital: string | null;
    registration: string | null;
    address: string | null;
    phone: string | null;
    publicationDirector: string | null;
    pressRegistration: string | null;
  };
  host: { name: string | null; address: string | null; phone: string | null };
  newsroomContact: string | null;
  /** Points of contact, articles 11 and 12 of the règlement (UE) 2022/2065. */
  authoritiesContact: string | null;
  readersContact: string | null;
};

export const legalNoticePage = ({
  name,
  publisher,
  host,
  newsroomContact,
  authoritiesContact,
  readersContact,
}: LegalNotice): TextPage => ({
  title: pageTitles.legalNotice,
  description: `Éditeur, direction de la publication et hébergement de ${name}.`,
  sections: [
    section(
      'Éditeur',
      facts(
        ['Titre', name],
        ['Éditeur', publisher.name],
        ['Forme', publisher.legalForm],
        ['Capital social', publisher.capital],
        ['Immatriculation', publisher.registration],
        ['Siège', publisher.address],
        ['Téléphone', publisher.phone],
        ['Courriel', newsroomContact],
        ['Direction de la publication', publisher.publicationDirector],
        ['Numéro de commission paritaire', publisher.pressRegistration],
      ),
    ),
    section(
      'Hébergement',
      facts(['Hébergeur', host.name], ['Adresse', host.address], ['Téléphone', host.phone]),
    ),
    section(
      'Droit de réponse',
      paragraph(
        'Toute personne nommée ou désignée peut demander l’insertion d’une réponse dans les trois mois qui suivent la publication, par lettre ou par courriel adressé à la direction de la publication, en indiquant l’article, les passages contestés et la réponse souhaitée.',
      ),
    ),
    section(
      'Signaler un contenu illicite',
      paragraph(
        'Sous chaque commentaire, «\u00a0Signaler\u00a0» ouvre un formulaire ouvert à tous, avec ou sans compte. Pour le reste, écrivez à la rédaction en donnant l’adresse exacte de la page, les raisons pour lesquelles son contenu vous paraît illicite, votre nom et votre adresse électronique. Un accusé de réception vous est envoyé, et la décision vous est communiquée avec ses motifs et les recours possibles.',
      ),
      paragraph(
        'Qui a écrit un commentaire retiré en reçoit les motifs et peut contester le retrait pendant six mois, sans frais\u00a0: quelqu’un d’autre que la personne qui l’a retiré le relit.',
      ),
      link(pageTitles.commentCharter, urls.commentCharter()),
    ),
    section(
      'Points de contact',
      paragraph(
        'Règlement (UE) 2022/2065 sur les services numériques, articles 11 et 12. On y répond en français.',
      ),
      facts(
        [
          'Autorités des États membres, Commission, Comité européen des services numériques',
          authoritiesContact,
        ],
        ['Lectrices et lecteurs', readersContact],
      ),
    ),
    section(
      'Propriété intellectuelle',
      paragraph(
        'Les textes et les images appartiennent à l’éditeur ou à leurs auteurs. Une courte citation est permise si elle nomme l’auteur et renvoie à l’article\u202f; toute autre reprise demande un accord écrit.',
      ),
    ),
  ],
});
