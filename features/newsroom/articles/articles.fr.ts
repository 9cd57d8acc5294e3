import type {
  ArticleFieldName,
  CorrectionType,
  Genre,
  PublicationMove,
  PublicationState,
  WorkflowState,
} from '#features/newsroom/articles/articles.ts';

export const publicationStateWords = {
  none: 'Non publié',
  scheduled: 'Programmé',
  published: 'Publié',
  withdrawn: 'Retiré',
} as const satisfies Record<PublicationState, string>;

export const workflowStateWords = {
  draft: 'Brouillon',
  in_review: 'En relecture',
  needs_changes: 'À reprendre',
  approved: 'Validé',
} as const satisfies Record<WorkflowState, string>;

export const genreWords = {
  article: 'Article',
  analysis: 'Analyse',
  opinion: 'Tribune',
  report: 'Reportage',
  interview: 'Entretien',
  brief: 'Brève',
  review: 'Critique',
  live: 'Direct',
} as const satisfies Record<Genre, string>;

/** Words above a headline that announce an explainer: what is behind the news, for whoever comes new to it. */
export const explainerWords: readonly string[] = [
  'Comprendre',
  'Contexte',
  'Décryptage',
  'Explications',
  'Repères',
];

/** Other words of newsrooms for a kind of text: above a headline they stand in for the genre's name. */
export const kindWords: readonly string[] = [
  'Billet',
  'Carte blanche',
  'Chronique',
  'Décryptage',
  'Édito',
  'Éditorial',
  'Enquête',
  'Entretien',
  'Grand format',
  'Point de vue',
  'Portrait',
  'Récit',
];

export const correctionTypeWords = {
  correction: 'Correction',
  clarification: 'Précision',
  update: 'Mise à jour',
} as const satisfies Record<CorrectionType, string>;

/** Why somebody may not: shown beside the button and returned by the API. */
export const articleReasons = {
  signIn: 'Connectez-vous pour écrire.',
  noEditorialRole: 'Votre rôle ne donne pas accès aux articles de la rédaction.',
  otherSection: 'Cette rubrique ne fait pas partie des vôtres.',
  notYours: 'Cet article n’est pas le vôtre et sa rubrique n’est pas sous votre responsabilité.',
  contributorNeverPublishes:
    'Un pigiste écrit et soumet\u202F; la publication revient à un journaliste ou à un chef de rubrique.',
  contributorLive: 'L’article est public\u202F: demandez à la rédaction de le modifier.',
  contributorScheduled: 'La parution est programmée\u202F: demandez à la rédaction de modifier l’article.',
  editorsOnly: 'Cela revient à un chef de rubrique ou à la rédaction en chef.',
  unscheduleFirst: 'La parution est programmée\u202F: annulez-la d’abord.',
  withdrawFirst: 'L’article est en ligne\u202F: retirez-le d’abord.',
} as const;

export const badMoveSentences = {
  publish: 'Cet article a déjà été publié.',
  schedule: 'Seul un article qui n’a pas encore paru peut être programmé.',
  unschedule: 'Cet article n’est pas programmé.',
  update: 'Seul un article en ligne peut être mis à jour.',
  withdraw: 'Seul un article en ligne peut être retiré.',
  restore: 'Seul un article retiré peut être remis en ligne.',
} as const satisfies Record<PublicationMove, string>;

export const articleSchemaProblems = {
  reservedSlug: 'Cette adresse est réservée.',
  twice: 'La même entrée figure deux fois.',
  emptyText: 'Écrivez un texte.',
} as const;

/** Who signs what a machine sends without a name. */
export const newsroomSignature = 'La rédaction';

export const articleMessages = {
  notFound: 'Cet article n’existe pas ou ne vous est pas accessible.',
  unknownSection: 'Cette rubrique n’existe pas ou n’est plus en service\u00A0: choisissez-en une autre.',
  unknownAuthor: (name: string) => `Aucune signature ne correspond à «\u00A0${name}\u00A0».`,
  goneAuthor: 'Une des signatures n’existe plus\u00A0: retirez-la.',
  goneSubject: 'Un des sujets n’existe plus\u00A0: retirez-le.',
  unknownPicture: 'Une image du texte n’existe plus dans la photothèque.',
  unknownFilm: 'Ce film ou ce son n’est pas dans la médiathèque, ou en a été retiré.',
  slugTaken: (slug: string) =>
    `L’adresse «\u00A0${slug}\u00A0» est celle d’un autre article de la rubrique, qui la porte ou l’a portée.`,
  clash:
    'Le même passage a été modifié ailleurs entre-temps. Les deux textes sont conservés\u202F: choisissez.',
  staleBase: 'L’article a changé depuis que vous l’avez ouvert. Relisez-le avant de continuer.',
  unknownBase: 'La version de départ n’appartient pas à cet article.',
  baseRequired: 'Indiquez la version de départ (baseRevision) pour ne rien écraser.',
  notSubmittable: 'Ce texte est déjà en relecture ou validé.',
  notReturnable: 'Ce texte n’est pas en relecture.',
  notApprovable: 'Ce texte est déjà validé.',
  takenBy: (name: string) => `Entre-temps, ${name} s’en charge.`,
  handedBack: 'Entre-temps, l’article n’est plus à personne.',
  correctionNeedsPublic: 'Une correction accompagne un article en ligne.',
  nothingToUpdate: 'Rien n’a changé depuis la version en ligne.',
  correctionUnknown: 'Cette correction n’existe pas ou n’est plus publiée.',
  notInBin: 'Cet article n’est pas dans la corbeille, ou n’y est plus.',
  previewUnknown: 'Ce lien d’aperçu n’existe pas.',
  badCursor: 'Ce curseur n’est pas un des nôtres.',
} as const;

/** The fields as forms and conflicts name them. */
export const articleFieldWords = {
  sectionId: 'Rubrique',
  genre: 'Genre',
  urgency: 'Urgence',
  language: 'Langue',
  slug: 'Adresse',
  slugline: 'Nom de travail',
  kicker: 'Surtitre',
  headline: 'Titre',
  shortHeadline: 'Titre court',
  seoTitle: 'Titre pour les moteurs',
  seoDescription: 'Description pour les moteurs',
  socialTitle: 'Titre pour les réseaux',
  socialDescription: 'Description pour les réseaux',
  standfirst: 'Chapô',
  dateline: 'Lieu',
  editorNote: 'Note pour la rédaction',
  backstory: 'Comment nous avons travaillé',
  sponsor: 'Partenaire',
  aiDisclosure: 'Recours à l’intelligence artificielle',
  commentsMode: 'Commentaires',
  commentsUntil: 'Fin des commentaires',
  bylines: 'Signatures',
  bylineNote: 'Mention de signature',
  subjectIds: 'Sujets',
  leadPicture: 'Image principale',
  body: 'Texte',
} as const satisfies Record<ArticleFieldName, string>;
