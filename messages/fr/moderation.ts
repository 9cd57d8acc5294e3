import type { CommentDecision, CommentStatus } from '#features/comments/comments.ts';
import { counted } from '#lib/numbers.ts';

const nb = '\u00a0';

/** The desk's room for what readers write. */
export const moderationWords = {
  nav: 'Modération',
  title: 'Modération',
  queues: 'Files',
  queue: { waiting: 'En attente', published: 'En ligne', refused: 'Refusés', removed: 'Retirés' },
  orders: 'Ordre',
  order: { anciens: 'Les plus anciens d’abord', recents: 'Les plus récents d’abord' },
  none: {
    waiting: 'Rien n’attend. Tout a été lu.',
    published: 'Aucun commentaire en ligne.',
    refused: 'Aucun commentaire refusé.',
    removed: 'Aucun commentaire retiré.',
  },
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
  refused: (count: number) => `${counted(count, 'refusé')} ou ${count > 1 ? 'retirés' : 'retiré'}`,
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
  undo: 'Annuler',
  undone: 'La décision est annulée\u00a0: le commentaire est revenu dans sa file.',
  pick: 'Choisir',
  unpick: 'Ne plus choisir',
  picked: 'Le commentaire est un choix de la rédaction.',
  unpicked: 'Le commentaire n’est plus un choix de la rédaction.',
  isPick: 'Choix de la rédaction',
  see: 'Voir à sa place',
  keys: 'Touches',
  keysTitle: 'Au clavier',
  keyWords: [
    { key: 'j', what: 'commentaire suivant' },
    { key: 'k', what: 'commentaire précédent' },
    { key: 'a', what: 'publier' },
    { key: 'r', what: 'refuser' },
    { key: 's', what: 'classer indésirable' },
    { key: 'u', what: 'annuler la dernière décision, pendant dix secondes' },
    { key: '?', what: 'cette aide' },
  ],
  keysOn: 'Touches d’une lettre actives sur cet appareil',
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
