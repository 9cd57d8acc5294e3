import { counted } from '#lib/numbers.ts';

const nb = '\u00a0';

/** How many comments an article has, on its page and on its teasers. */
export const commentCountWords = {
  count: (count: number) => counted(count, 'commentaire'),
  countOf: (count: number, headline: string) => `${counted(count, 'commentaire')}${nb}: ${headline}`,
} as const;

/** What an article's page says around the story. */
export const articlePageWords = {
  chapters: 'Chapitres',
  authors: (count: number) => (count > 1 ? 'Les signatures' : 'La signature'),
  /** On paper only. */
  links: 'Liens de l’article',
  address: 'Adresse',
} as const;
