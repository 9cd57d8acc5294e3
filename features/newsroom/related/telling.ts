import type { Telling } from '#features/newsroom/related/likeness.ts';
import { usualShare } from '#features/newsroom/related/usual-words.ts';

/** What an archive has counted: how many articles it holds, and how many of them hold each stem. */
export type TermCounts = { articles: number; count: (stem: string) => number };

/**
 * So many articles' worth of our own word shelves stand beside an archive's counts: an archive of a hundred articles takes
 * most from the shelves, one of a hundred thousand nearly all from itself.
 */
const shelvesWeigh = 400;

/** How telling each stem is in an archive: the logarithm of how rare it is, never below 0. */
export const tellingIn =
  ({ articles, count }: TermCounts): Telling =>
  (stem) =>
    Math.max(0, Math.log((articles + shelvesWeigh) / (count(stem) + shelvesWeigh * usualShare(stem) + 0.5)));

/** The number under which a stem stands in the index: 32 bits, signed as PostgreSQL's integer. Never 0, which counts articles. */
export function termNumber(stem: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem.length; at += 1) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
  // The last letters alone would leave neighbouring numbers: mix once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash | 0 || 1;
}
