import type { RightsProblem } from '#features/newsroom/media/assets.ts';

/** The list of articles: its views, its orders, its keys. */
export const listViews = {
  label: 'Vues',
  all: 'Tous',
  mine: 'Les miens',
  inReview: 'À relire',
  returned: 'Renvoyés',
  stage: 'Étape',
  allStages: 'Toutes les étapes',
  order: 'Trier par',
  holder: 'Qui l’a',
  pictureRights: {
    withdrawn: 'Une image a été retirée',
    preparing: 'Une image se prépare encore',
    expired: 'Droits d’image expirés',
    embargoed: 'Image sous embargo',
    exhausted: 'Utilisations d’image épuisées',
  } satisfies Record<RightsProblem, string>,
} as const;

/** The orders that one may choose, in the address's words. */
export const listOrders = [
  { value: 'modifie', order: 'updated', label: 'dernière modification' },
  { value: 'attente', order: 'waiting', label: 'attente' },
  { value: 'urgence', order: 'urgency', label: 'urgence' },
  { value: 'titre', order: 'headline', label: 'titre' },
  { value: 'rubrique', order: 'section', label: 'rubrique' },
] as const;

export const listKeys = {
  open: 'Raccourcis clavier (?)',
  title: 'Raccourcis clavier',
  keys: [
    { key: 'j', what: 'article suivant' },
    { key: 'k', what: 'article précédent' },
    { key: 'Entrée', what: 'ouvrir l’article' },
    { key: 'n', what: 'nouvel article' },
    { key: '/', what: 'chercher' },
    { key: '?', what: 'cette aide' },
  ],
  isOn: 'Raccourcis d’une seule touche actifs sur cet appareil',
  close: 'Fermer',
} as const;

/** The way from an article to its readers' figures. */
export const audienceLink = {
  link: 'Lecteurs',
  linkOf: (headline: string) => `Lecteurs\u00a0: ${headline}`,
} as const;
