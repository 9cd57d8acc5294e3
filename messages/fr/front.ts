export const frontMessages = {
  notYours: 'La une est composée par la rédaction en chef.',
  unknownFront: 'Cette page de une n’existe pas.',
  stale: 'La une a été modifiée entre-temps\u202F: voici son état actuel.',
  notPublished: 'Seul un article en ligne peut prendre une place à la une.',
  endsInPast: 'L’heure de fin doit être à venir.',
  emptyPlace: 'Aucun article n’a été placé ici.',
  nothingToUndo: 'Il n’y a rien à annuler.',
} as const;
