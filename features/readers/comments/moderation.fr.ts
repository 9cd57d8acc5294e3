import type { CommentDecision, CommentStatus, ModerationQueue } from '#features/readers/comments/comments.ts';
import { clock, dateAndClock } from '#lib/dates.ts';
import { counted } from '#lib/numbers.ts';

const nb = '\u00a0';

/** What somebody did with a comment, after their name. */
const didIt = {
  approve: 'a publié ce commentaire',
  refuse: 'a refusé ce commentaire',
  spam: 'a classé ce commentaire indésirable',
  remove: 'a retiré ce commentaire',
} as const satisfies Record<CommentDecision, string>;

const comments = (count: number): string => counted(count, 'commentaire');
const plural = (count: number, one: string, many: string): string => (count < 2 ? one : many);

/** The desk's room for what readers write. */
export const moderationWords = {
  nav: 'Modération',
  title: 'Modération',
  queues: 'Files',
  queue: {
    waiting: 'En attente',
    spam: 'Indésirables',
    published: 'En ligne',
    refused: 'Refusés',
    removed: 'Retirés',
  } satisfies Record<ModerationQueue, string>,
  reported: 'Signalés',
  orders: 'Ordre',
  order: { anciens: 'Les plus anciens d’abord', recents: 'Les plus récents d’abord' },
  none: {
    waiting: 'Rien n’attend. Tout a été lu.',
    spam: 'Aucun commentaire indésirable.',
    published: 'Aucun commentaire en ligne.',
    refused: 'Aucun commentaire refusé.',
    removed: 'Aucun commentaire retiré.',
  },
  standsIn: {
    waiting: 'en attente',
    spam: 'indésirable',
    published: 'en ligne',
    refused: 'refusé',
    removed: 'retiré',
  } satisfies Record<ModerationQueue, string>,
  noneOf: 'Cette personne n’a rien écrit qui se lise encore.',
  arrived: (count: number) => `${count}${nb}${plural(count, 'nouveau commentaire', 'nouveaux commentaires')}`,
  showArrived: 'Afficher',
  readBy: (name: string) => `Lu par ${name}`,
  takeOver: 'Prendre la main',
  select: (name: string) => `Sélectionner le commentaire de ${name}`,
  several: 'Plusieurs à la fois',
  selected: (count: number) => `${comments(count)} ${plural(count, 'sélectionné', 'sélectionnés')}`,
  selectAll: 'Tout sélectionner',
  unselect: 'Tout désélectionner',
  around: (count: number) =>
    `Dans le fil${nb}: ${counted(count, 'autre commentaire', 'autres commentaires')}`,
  before: 'Avant,',
  after: 'Après,',
  neighbourIs: {
    waiting: 'En attente',
    refused: 'Refusé',
    removed: 'Retiré par la modération',
    deleted: 'Supprimé par la personne qui l’avait écrit',
  } satisfies Record<Exclude<CommentStatus, 'published'>, string>,
  lastDecisions: (said: readonly string[]) => `Dernières décisions${nb}: ${said.join(', ')}`,
  decidedAs: {
    approve: 'publié',
    refuse: 'refusé',
    spam: 'indésirable',
    remove: 'retiré',
  } satisfies Record<CommentDecision, string>,
  file: (sanctions: number) => (sanctions === 0 ? 'Sa fiche' : `Sa fiche (${counted(sanctions, 'mesure')})`),
  decided: (kind: CommentDecision, by: string | null, at: Date) =>
    `${by ?? 'La modération'} ${didIt[kind]} le${nb}${dateAndClock(at)}.`,
  older: 'Suite',
  newer: 'Retour',
  of: (name: string) => `Commentaire de ${name}`,
  under: 'sous',
  answers: (name: string) => `En réponse à ${name}`,
  edited: 'modifié',
  reasons: 'Pourquoi',
  noReason: 'Aucune vérification n’a rien trouvé à dire.',
  record: 'Son auteur',
  since: (day: string) => `compte ouvert le ${day}`,
  published: (count: number) => `${count}${nb}en ligne`,
  waiting: (count: number) => `${count}${nb}en attente`,
  refused: (count: number) => counted(count, 'refusé'),
  removed: (count: number) => counted(count, 'retiré'),
  spam: (count: number) => counted(count, 'indésirable'),
  network: (network: string) => `réseau ${network}`,
  erased: 'Compte supprimé',
  decide: {
    approve: 'Publier',
    refuse: 'Refuser',
    spam: 'Indésirable',
    remove: 'Retirer',
  } satisfies Record<CommentDecision, string>,
  decideOn: {
    approve: (name: string) => `Publier le commentaire de ${name}`,
    refuse: (name: string) => `Refuser le commentaire de ${name}`,
    spam: (name: string) => `Classer indésirable le commentaire de ${name}`,
    remove: (name: string) => `Retirer le commentaire de ${name}`,
  } satisfies Record<CommentDecision, (name: string) => string>,
  done: {
    approve: (name: string) => `Le commentaire de ${name} est en ligne.`,
    refuse: (name: string) => `Le commentaire de ${name} est refusé.`,
    spam: (name: string) => `Le commentaire de ${name} est classé indésirable.`,
    remove: (name: string) => `Le commentaire de ${name} est retiré.`,
  } satisfies Record<CommentDecision, (name: string) => string>,
  decideAll: {
    approve: 'Publier les commentaires sélectionnés',
    refuse: 'Refuser les commentaires sélectionnés',
    spam: 'Indésirable\u00a0: les commentaires sélectionnés',
    remove: 'Retirer les commentaires sélectionnés',
  } satisfies Record<CommentDecision, string>,
  doneSeveral: {
    approve: (count: number) => `${comments(count)} en ligne.`,
    refuse: (count: number) => `${comments(count)} ${plural(count, 'refusé', 'refusés')}.`,
    spam: (count: number) =>
      `${comments(count)} ${plural(count, 'classé indésirable', 'classés indésirables')}.`,
    remove: (count: number) => `${comments(count)} ${plural(count, 'retiré', 'retirés')}.`,
  } satisfies Record<CommentDecision, (count: number) => string>,
  undo: 'Annuler',
  undone: (count: number) =>
    count === 1
      ? 'La décision est annulée\u00a0: le commentaire est revenu dans sa file.'
      : `Les décisions sont annulées\u00a0: ${comments(count)} sont revenus dans leur file.`,
  pick: 'Choisir',
  unpick: 'Ne plus choisir',
  picked: 'Le commentaire est un choix de la rédaction.',
  unpicked: 'Le commentaire n’est plus un choix de la rédaction.',
  isPick: 'Choix de la rédaction',
  see: 'Voir à sa place',
} as const;

/** Every key of the moderation, and its help. */
export const moderationKeys = {
  open: 'Raccourcis clavier (?)',
  title: 'Raccourcis clavier',
  keys: [
    { key: 'j', what: 'commentaire suivant' },
    { key: 'k', what: 'commentaire précédent' },
    { key: 'a', what: 'publier' },
    { key: 'r', what: 'refuser ce qui attend, retirer ce qui est en ligne' },
    { key: 's', what: 'classer indésirable' },
    { key: 'u', what: 'annuler la dernière décision, pendant dix secondes' },
    { key: 'x', what: 'sélectionner, pour décider de plusieurs à la fois\u202f; la barre d’espace aussi' },
    { key: 'Échap', what: 'tout désélectionner' },
    { key: 'n', what: 'afficher les nouveaux commentaires' },
    { key: '?', what: 'cette aide' },
  ],
  isOn: 'Raccourcis d’une seule touche actifs sur cet appareil',
  close: 'Fermer',
} as const;

export const moderationProblems = {
  noComment: 'Ce commentaire n’existe pas ou n’existe plus.',
  edited: 'Ce commentaire a été modifié depuis que vous l’avez lu. Relisez-le.',
  decided: {
    waiting: 'Ce commentaire est encore en attente.',
    published: 'Ce commentaire est déjà en ligne.',
    refused: 'Ce commentaire est déjà refusé.',
    removed: 'Ce commentaire est déjà retiré.',
    deleted: 'La personne qui l’avait écrit a supprimé ce commentaire.',
  } satisfies Record<CommentStatus, string>,
  /** To whoever comes second: who was first, with what. */
  decidedBy: (name: string, kind: CommentDecision, at: Date) => `${name} ${didIt[kind]} à${nb}${clock(at)}.`,
  tooLateToUndo: 'Il est trop tard pour annuler\u00a0: décidez de nouveau.',
  notShown: 'Ce commentaire n’est pas en ligne.',
} as const;

/** When conversations close. */
export const postingSettingsWords = {
  title: 'Ouverture des commentaires',
  readOnly: 'Fermer les commentaires de tout le journal',
  readOnlyHelp: 'Personne n’écrit plus nulle part\u202f; ce qui a paru se lit toujours.',
  days: 'Fermer la discussion d’un article après (jours)',
  daysHelp: '0\u00a0: jamais. Le réglage d’un article passe avant.',
  save: 'Enregistrer',
  saved: 'Enregistré.',
} as const;

/** The page of one person who comments. */
export const readerWords = {
  title: 'Un lecteur',
  back: 'Toute la modération',
  unconfirmed: 'adresse non confirmée',
  staff: 'de la rédaction',
  comments: 'Ce que cette personne a écrit',
} as const;

/** The way from the queue to a removal with its statement of reasons. */
export const reasonedRemovalWords = {
  remove: 'Retirer avec un motif',
  removeOf: (name: string) => `Retirer avec un motif le commentaire de ${name}`,
} as const;
