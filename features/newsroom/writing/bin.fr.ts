const nb = '\u00a0';

/** The desk's sentences about the bin. */
export const binWords = {
  title: 'Corbeille',
  lead: (days: number) =>
    `Ce qui est supprimé attend ici ${days}${nb}jours, puis disparaît pour de bon. L’adresse d’un article qui a paru continue de répondre qu’il a été retiré.`,
  empty: 'La corbeille est vide.',
  back: 'Retour aux articles',
  columns: {
    headline: 'Titre',
    section: 'Rubrique',
    state: 'État',
    deleted: 'Supprimé',
    left: 'Reste',
    act: 'Action',
  },
  left: (days: number) => (days === 0 ? 'dernières heures' : days === 1 ? `1${nb}jour` : `${days}${nb}jours`),
  restore: 'Restaurer',
  restoreOf: (headline: string) => `Restaurer${nb}: ${headline}`,
  restored: (headline: string) => `«${nb}${headline}${nb}» est de nouveau parmi les articles.`,
  open: 'L’ouvrir',
  deleted: (headline: string) => `«${nb}${headline}${nb}» est dans la corbeille.`,
  undo: 'Annuler',
  delete: 'Mettre à la corbeille…',
  deleteTitle: 'Mettre cet article à la corbeille\u202f?',
  deleteHelp: (days: number) =>
    `Il quitte la liste des articles\u202f; vous pourrez le reprendre dans la corbeille pendant ${days}${nb}jours.`,
  deleteSubmit: 'Mettre à la corbeille',
  cancel: 'Annuler',
  working: 'Un instant…',
} as const;
