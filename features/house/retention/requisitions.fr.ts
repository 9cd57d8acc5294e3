import type { SealedKind, SealedOperation, SoughtKind } from '#features/house/retention/sealed-records.ts';

const nb = '\u00a0';

/** Words of the desk's page where what is under seal is opened. */
export const requisitionWords = {
  notYours: 'Seul un administrateur peut ouvrir les scellés, pour une réquisition.',
  secondFactor: 'Les scellés ne s’ouvrent que depuis un compte qui a un second facteur.',
  setUp: 'Mettre en place un second facteur',
  part: 'Répondre à une réquisition',
  lead: `Ce que le décret n°${nb}2021-1362 fait garder est sous scellés\u00a0: chiffré, à part, effacé à son terme, et lu seulement pour répondre à une autorité qui y a droit. Chaque lecture est écrite au journal avec sa référence et sa raison, pour toujours.`,
  reference: 'Référence de la réquisition',
  referenceHelp: 'Numéro de procès-verbal ou de procédure, autorité, date.',
  reason: 'Raison',
  reasonHelp: 'Ce qui est demandé et sur quel fondement. Sans le nom de la personne visée.',
  sought: 'Chercher par',
  value: 'Ce que dit la réquisition',
  valueHelp:
    'L’adresse d’un commentaire ou son identifiant, une adresse électronique, un nom, une adresse IP.',
  submit: 'Ouvrir les scellés',
  opening: 'Ouverture…',
  none: 'Rien n’est sous scellés pour cela\u00a0: ni compte, ni trace.',
  opened:
    'La lecture est au journal. Ce qui suit n’est gardé nulle part ailleurs\u00a0: copiez-le dans votre réponse.',
  referenceNeeded: 'La référence est nécessaire.',
  reasonNeeded: 'Dites la raison, en une phrase au moins.',
  valueNeeded: 'Dites ce qui est cherché.',
  noId: 'Aucun identifiant là-dedans\u00a0: collez l’adresse du commentaire, ou son identifiant.',
  unreadable: 'Illisible\u00a0: le secret du journal a changé depuis.',
  account: 'Compte ouvert',
  name: 'Nom affiché',
  names: 'Noms affichés, le dernier en premier',
  email: 'Adresse électronique',
  userId: 'Compte',
  openedAt: 'Ouvert le',
  confirmedAt: 'Adresse confirmée le',
  closedAt: 'Supprimé le',
  operation: 'Opération',
  at: 'Le (UTC)',
  address: 'Adresse IP',
  port: 'Port',
  unknownPort: 'inconnu',
  userAgent: 'Navigateur',
  commentId: 'Commentaire',
} as const;

export const soughtWords = {
  comment: 'un commentaire',
  account: 'un compte, par son identifiant',
  mail: 'une adresse électronique',
  name: 'un nom affiché',
  address: 'une adresse IP',
} as const satisfies Record<SoughtKind, string>;

export const sealedKindWords = {
  identity: 'Identité',
  account: 'Informations du compte',
  connection: 'Connexion',
} as const satisfies Record<SealedKind, string>;

export const sealedOperationWords = {
  sign_up: 'ouverture du compte',
  comment_post: 'envoi d’un commentaire',
  comment_edit: 'modification d’un commentaire',
} as const satisfies Record<SealedOperation, string>;
