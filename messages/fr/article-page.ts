/** What an article's page says around the story. */
export const articlePageWords = {
  chapters: 'Chapitres',
  authors: (count: number) => (count > 1 ? 'Les signatures' : 'La signature'),
  /** On paper only. */
  links: 'Liens de l’article',
  address: 'Adresse',
} as const;
