import { siteHourName } from '#messages/time-zones.ts';

/** The fields beside a story, and what is counted under its text. */
export const storyFields = {
  count: (length: number, limit: number) =>
    length > limit ? `${length} signes sur ${limit}\u00a0: trop long` : `${length} signes sur ${limit}`,
  urgencies: {
    1: '1 — alerte',
    2: '2 — urgent',
    3: '3 — important',
    4: '4 — à la une du jour',
    5: '5 — ordinaire',
    6: '6 — peut suivre',
    7: '7 — peut attendre la journée',
    8: '8 — peut attendre la semaine',
    9: '9 — sans date',
  } as Record<number, string>,
  useProposedSlug: 'Revenir à l’adresse proposée',
  slugNotLatin: 'L’adresse n’a que des lettres sans accent, des chiffres et des tirets.',
  archivedSection: (name: string) => `${name} (archivée)`,
  archivedSectionHelp: 'Cette rubrique est archivée\u00a0: choisissez-en une autre avant de publier.',
  archivedAuthor: (name: string) => `${name} (archivé)`,
  authorNote: 'Précision (facultatif, «\u00a0envoyé spécial à Lima\u00a0»)',
  createSubject: (name: string) => `Créer le sujet «\u00a0${name}\u00a0»`,
  subjectHelp: 'Tapez quelques lettres, choisissez, ou créez un sujet nouveau.',
  comments: {
    legend: 'Commentaires',
    open: 'Ouverts',
    until: 'Ouverts jusqu’à une date',
    closed: 'Fermés',
    untilLabel: 'Fermeture des commentaires',
    zone: () => `À l’${siteHourName()}.`,
  },
  sensitive: {
    label: 'Sujet sensible (deuil, attentat, suicide…)',
    help: 'Dit aussitôt, pour le texte en ligne aussi\u00a0: la publicité se tient à l’écart de cet article, si les réglages le veulent.',
  },
  sponsorHelp: 'Qui paie cet article\u00a0: la mention est publiée. Vide\u00a0: article de la rédaction.',
  counts: {
    label: 'Longueur du texte',
    gaps: (count: number) => (count > 1 ? `${count} passages à compléter` : 'Un passage à compléter'),
    gapsHelp: 'L’article ne pourra pas être publié tant qu’il en reste.',
    heading: (text: string) => `«\u00a0${text}\u00a0» est un petit intertitre sans intertitre avant lui`,
    tooLarge:
      'Ce texte dépasse ce qu’un article peut contenir (1\u00a0Mo)\u00a0: coupez-le en plusieurs articles.',
    tooManyBlocks: (limit: number) =>
      `Ce texte compte plus de ${limit.toLocaleString('fr-FR')} blocs\u00a0: coupez-le en plusieurs articles.`,
  },
} as const;
