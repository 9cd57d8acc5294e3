import type { TdmReservation } from '#lib/tdm-reservation.ts';
import { urls } from '#lib/urls.ts';
import {
  facts,
  link,
  list,
  pageTitles,
  paragraph,
  section,
  type TextPart,
  type TextPage,
  type TextSection,
} from '#messages/site-pages.ts';

/** What the settings hold; null and empty lists are what the publisher has not given. */
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
    editorInChief: string | null;
    pressRegistration: string | null;
    legalRepresentative: string | null;
    owners: readonly string[];
    beneficialOwners: readonly string[];
    publicAdvertising: string | null;
  };
  host: { name: string | null; address: string | null; phone: string | null };
  newsroomContact: string | null;
  /** Points of contact, articles 11 and 12 of the règlement (UE) 2022/2065. */
  authoritiesContact: string | null;
  readersContact: string | null;
  /** What is reserved of text and data mining; null when nothing is. */
  mining: TdmReservation;
};

const nb = '\u00a0';

export const legalNoticePage = (notice: LegalNotice): TextPage => ({
  title: pageTitles.legalNotice,
  description: `Éditeur, propriétaires, direction de la publication et hébergement de ${notice.name}.`,
  sections: [
    publisherSection(notice),
    ownersSection(notice),
    section(
      'Hébergement',
      facts(
        ['Hébergeur', notice.host.name],
        ['Adresse', notice.host.address],
        ['Téléphone', notice.host.phone],
      ),
    ),
    replySection,
    illicitSection,
    contactsSection(notice),
    section(
      'Propriété intellectuelle',
      paragraph(
        'Les textes et les images appartiennent à l’éditeur ou à leurs auteurs. Une courte citation est permise si elle nomme l’auteur et renvoie à l’article\u202f; toute autre reprise demande un accord écrit.',
      ),
      ...miningParts(notice.mining),
    ),
  ],
});

/** CPI, articles L. 122-5-3 and R. 122-28: the opposition may stand in the terms of a site too, beside what machines read. */
const miningParts = (mining: TdmReservation): TextPart[] =>
  mining === null
    ? []
    : [
        paragraph(
          `La fouille de textes et de données est réservée (code de la propriété intellectuelle, article L.${nb}122-5-3)${nb}: sans accord écrit, rien de ce que publie ce site ne peut être copié pour elle, ni pour entraîner un modèle.`,
        ),
        ...(mining.policyUrl === null ? [] : [link('Conditions de fouille', mining.policyUrl)]),
      ];

/** It has members, neither a capital nor partners. */
const isAssociation = (legalForm: string | null): boolean => /association/i.test(legalForm ?? '');

/** LCEN, article 1-1; loi 86-897, article 5. An association has no capital; a CPPAP number is had or not. */
const publisherSection = ({ name, publisher, newsroomContact }: LegalNotice): TextSection =>
  section(
    'Éditeur',
    facts(
      ['Titre', name],
      ['Éditeur', publisher.name],
      ['Forme', publisher.legalForm],
      ['Capital social', publisher.capital ?? (isAssociation(publisher.legalForm) ? undefined : null)],
      ['Immatriculation', publisher.registration],
      ['Siège', publisher.address],
      ['Téléphone', publisher.phone],
      ['Courriel', newsroomContact],
      ['Représentant légal', publisher.legalRepresentative],
      ['Direction de la publication', publisher.publicationDirector],
      ['Responsable de la rédaction', publisher.editorInChief],
      ['Numéro de commission paritaire (CPPAP)', publisher.pressRegistration ?? undefined],
    ),
  );

/** Loi 86-897, article 5; règlement (UE) 2024/1083 (EMFA), article 6, 1. */
const ownersSection = ({ publisher }: LegalNotice): TextSection => {
  const isSilent = publisher.owners.length === 0 && isAssociation(publisher.legalForm);
  return section(
    'À qui est le journal',
    paragraph(
      `Loi n°${nb}86-897 du 1er${nb}août 1986, article${nb}5, et règlement (UE)${nb}2024/1083 sur la liberté des médias, article${nb}6.`,
    ),
    facts(
      ['Principaux associés, et qui peut peser sur le journal', isSilent ? undefined : publisher.owners],
      ['Bénéficiaires effectifs', publisher.beneficialOwners],
      ['Publicité d’organismes publics, par an', publisher.publicAdvertising ?? undefined],
    ),
  );
};

/** Loi du 29 juillet 1881, article 13; LCEN, article 1-1, III; décret 2007-1527. */
const replySection = section(
  'Droit de réponse',
  paragraph(
    'Toute personne nommée ou désignée peut demander l’insertion d’une réponse dans les trois mois qui suivent la publication, par lettre ou par courriel adressé à la direction de la publication, en indiquant l’article, les passages contestés et la réponse souhaitée.',
  ),
);

const illicitSection = section(
  'Signaler un contenu illicite',
  paragraph(
    'Sous chaque commentaire, «\u00a0Signaler\u00a0» ouvre un formulaire ouvert à tous, avec ou sans compte. Pour le reste, écrivez à la rédaction en donnant\u00a0:',
  ),
  list(
    'l’adresse exacte de la page\u202f;',
    'les raisons pour lesquelles son contenu vous paraît illicite\u202f;',
    'votre nom et votre adresse électronique.',
  ),
  paragraph(
    'Un accusé de réception vous est envoyé, et la décision vous est communiquée avec ses motifs et les recours possibles.',
  ),
  paragraph(
    'Qui a écrit un commentaire retiré en reçoit les motifs et peut contester le retrait pendant six mois, sans frais\u00a0: quelqu’un d’autre que la personne qui l’a retiré le relit.',
  ),
  link(pageTitles.commentCharter, urls.commentCharter()),
);

const contactsSection = ({ authoritiesContact, readersContact }: LegalNotice): TextSection =>
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
  );
