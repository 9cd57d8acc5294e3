/** Les cartes dessinées pour les réseaux. */
export const shareCardWords = {
  /** Nom de l’auteur des écritures de l’ouvrier. */
  drawer: 'cartes de partage',
} as const;
