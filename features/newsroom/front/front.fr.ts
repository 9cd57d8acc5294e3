export const frontMessages = {
  notYours: 'La une est composée par la rédaction en chef.',
  unknownFront: 'Cette page de une n’existe pas.',
  stale: 'La une a été modifiée entre-temps\u202F: voici son état actuel.',
  notPublished: 'Seul un article en ligne peut prendre une place à la une.',
  endsInPast: 'L’heure de fin doit être à venir.',
  unknownPicture: 'Cette image n’existe plus dans la photothèque.',
  pictureRights: (reason: string) => `Elle ne peut pas paraître ici\u00A0: ${reason}.`,
  emptyPlace: 'Aucun article n’a été placé ici.',
  nothingToUndo: 'Il n’y a rien à annuler.',
} as const;

/** The picture of one place of the front. */
export const cardPictureWords = {
  open: 'Image…',
  openOf: (headline: string) => `Image…\u00A0: ${headline}`,
  isOwn: 'image à part',
  title: (headline: string) => `Image de «\u00A0${headline}\u00A0» à la une`,
  help: 'Pour cette place seulement\u00A0: l’article et les autres listes gardent la leur.',
  choose: 'Image',
  cropHelp: 'Pour cette place seulement. Faites glisser le cadre, ou réglez-le ici.',
  graphic: 'Un graphique est toujours montré entier.',
  alt: 'Texte de remplacement',
  altHelp: 'Vide, l’image n’est pas lue\u202F: le titre la dit.',
  caption: 'Légende',
  captionHelp: 'Imprimée sous l’image avec son crédit, là où la carte a de la place.',
  reset: 'Rendre l’image de l’article',
} as const;
