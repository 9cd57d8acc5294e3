const count = (number: number, one: string, many: string): string =>
  number > 1 ? `${number.toLocaleString('fr-FR')} ${many}` : `${number} ${one}`;

export const versionMessages = {
  /** Names that the newspaper gives to a version by itself, so that it is kept for ever. */
  names: {
    beforeLoss: (words: number) => `Avant une grande suppression (${count(words, 'mot', 'mots')})`,
    otherTab: 'Écrite dans un autre onglet',
    beforeRestore: (number: number) => `Avant le retour à la version ${number}`,
    restored: (number: number) => `Retour à la version ${number}`,
    beforeDiscard: 'Avant l’abandon des modifications',
    discarded: 'Modifications abandonnées',
  },
  unknown: 'Cette version n’existe pas ou n’existe plus.',
  baseGone:
    'La version d’où vous êtes parti n’est plus gardée. Les deux textes sont conservés\u202F: choisissez.',
  nothingToDiscard: 'La copie de travail est déjà le texte en ligne.',
  alreadyThere: 'La copie de travail est déjà cette version.',
} as const;
