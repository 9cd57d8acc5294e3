import { findDoor } from '#lib/doors.ts';
import { normalisePath } from '#lib/public-path.ts';
import type { Targeting } from '#features/ads/campaigns/targeting.ts';

/** What a page is about, as campaigns may ask for it. Never who reads it. */
export type PageContext = {
  /** As counters name where something was served: the section's id, "front" or "other". */
  section: string;
  /** The section and its parents. */
  sectionIds: readonly string[];
  subjectIds: readonly string[];
  articleId: string | null;
  /** Those of the words that somebody targets which the text holds, as typed. */
  words: ReadonlySet<string>;
};

/** A page by its address, before anything is read of it; null: no page of ours has this shape. */
export type PageAddress =
  | { is: 'front' | 'other' }
  | { is: 'section'; slug: string }
  | { is: 'subject'; slug: string }
  | { is: 'article'; sectionSlug: string; slug: string };

const longestPath = 500;
/** Doors with words to read, whose pages are about what stands in their address. */
const shapes: Readonly<Record<string, (segments: readonly string[]) => PageAddress>> = {
  '/': () => ({ is: 'front' }),
  '/{rubrique}': ([slug = '']) => ({ is: 'section', slug }),
  '/{rubrique}/page/{n}': ([slug = '']) => ({ is: 'section', slug }),
  '/en-continu/{rubrique}': ([, slug = '']) => ({ is: 'section', slug }),
  '/en-continu/{rubrique}/page/{n}': ([, slug = '']) => ({ is: 'section', slug }),
  '/sujets/{slug}': ([, slug = '']) => ({ is: 'subject', slug }),
  '/sujets/{slug}/page/{n}': ([, slug = '']) => ({ is: 'subject', slug }),
  '/{rubrique}/{slug}': ([sectionSlug = '', slug = '']) => ({ is: 'article', sectionSlug, slug }),
  '/{rubrique}/{slug}/commentaires': ([sectionSlug = '', slug = '']) => ({
    is: 'article',
    sectionSlug,
    slug,
  }),
};

/**
 * Reads the path of a page as a browser shows it.
 * @param path decoded once, without query
 */
export function addressOfPage(path: string): PageAddress | null {
  if (path.length > longestPath || normalisePath(path) !== path) return null;
  const door = findDoor(path);
  if (door.kind !== 'public' || door.door.shape === '/{...chemin}') return null;
  return shapes[door.door.shape]?.(path.split('/').filter(Boolean)) ?? { is: 'other' };
}

const share = (wanted: readonly string[], held: readonly string[]): boolean =>
  wanted.length === 0 || held.some((id) => wanted.includes(id));

/** Each list that is not empty holds something of the page. */
export const isPageWanted = (
  { sectionIds, subjectIds, articleIds, words }: Targeting,
  page: PageContext,
): boolean =>
  share(sectionIds, page.sectionIds) &&
  share(subjectIds, page.subjectIds) &&
  (articleIds.length === 0 || (page.articleId !== null && articleIds.includes(page.articleId))) &&
  (words.length === 0 || words.some((word) => page.words.has(word)));

/** It asked for pages that are about something, not for the whole newspaper. */
export const isPageNamed = ({ sectionIds, subjectIds, articleIds, words }: Targeting): boolean =>
  [sectionIds, subjectIds, articleIds, words].some((list) => list.length > 0);
