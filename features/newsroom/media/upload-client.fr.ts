/** What the browser itself says of a file that it sends. */
export const uploadClientWords = {
  unnamed: 'Image collée',
  emptyFile: 'Ce fichier est vide.',
  otherFile: 'Ce n’est pas le fichier dont l’envoi avait commencé\u00A0: envoyez-le comme un nouveau.',
  unreadable: 'Ce fichier ne peut plus être lu sur cet appareil\u00A0: choisissez-le de nouveau.',
  lost: 'La connexion est perdue. Ce qui est déjà parti est gardé pendant un jour\u00A0: reprenez quand elle sera revenue.',
  away: 'Le journal ne prend plus rien pour l’instant. Ce qui est déjà parti est gardé pendant un jour\u00A0: reprenez dans quelques minutes.',
  full: 'Le disque du journal est plein\u00A0: prévenez qui l’administre. Ce qui est déjà parti est gardé pendant un jour\u00A0: reprenez quand il y aura de la place.',
  unexpected: 'Le journal n’a pas pu prendre ce fichier. Réessayez.',
} as const;
