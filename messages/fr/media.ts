/** What the address of a picture says when there is none to give. */
export const mediaWords = {
  404: 'Cette image n’existe pas.',
  410: 'Cette image a été retirée.',
  503: 'Les images ne peuvent pas être lues pour l’instant. Réessayez dans un instant.',
} as const;
