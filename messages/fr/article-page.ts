const nb = '\u00a0';

/** What an article's page says around the story. */
export const articlePageWords = {
  chapters: 'Chapitres',
  authors: (count: number) => (count > 1 ? 'Les signatures' : 'La signature'),
  report: 'Signaler une erreur',
  reportSubject: (headline: string) => `Une erreur dans «${nb}${headline}${nb}»`,
  reportText: (url: string) => `Article${nb}: ${url}\n\nLe passage${nb}:\n\nCe qui ne va pas${nb}:\n`,
  /** On paper only. */
  links: 'Liens de l’article',
  address: 'Adresse',
} as const;
