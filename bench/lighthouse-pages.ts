import type { Category } from './lighthouse-visit.ts';

/** The pages that are visited, by the shape of their door. */
export const shapes = {
  une: '/',
  rubrique: '/{rubrique}',
  article: '/{rubrique}/{slug}',
  auteur: '/auteurs/{slug}',
  recherche: '/recherche',
  'mentions légales': '/mentions-legales',
  'page absente': '/{...chemin}',
} as const;
export type PageName = keyof typeof shapes;

/** What each category must reach: performance by the median of the runs, the others in every run. */
export const bars = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
} as const satisfies Record<Category, number>;

/** What each measure may be at most, by its median; the layout's shift in every run. */
export const mostShift = 0.002;
export const mostLargestPaintMs = 1_500;

/** Audits that a page fails on purpose: the only ones that may take its category under the bar. */
export const failedOnPurpose: Partial<Record<PageName, Record<string, string>>> = {
  recherche: { 'is-crawlable': 'noindex : les réponses à une recherche ne sont pas des pages à référencer' },
  'page absente': {
    'is-crawlable': 'noindex : une adresse qui n’existe pas',
    'http-status-code': 'elle répond 404, comme elle le doit',
    'errors-in-console': 'le navigateur note lui-même la réponse 404 dans sa console',
  },
};
