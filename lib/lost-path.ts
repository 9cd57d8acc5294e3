import { isId } from '#lib/ids.ts';
import { isSlug } from '#lib/slug.ts';

/** What an address that leads nowhere still says. */
export type LostPath = {
  /** What its last segment that says something would be to a search; empty when it says nothing. */
  words: string;
  /** The addresses that a story may have had under it, in any section or on the site before ours; at most three. */
  slugs: readonly string[];
};

/** Names of machines and of lists, which say nothing of a story. */
const silent = new Set(
  'page rss feed feeds amp embed atom index commentaires nouveautes archives category categorie tag author'.split(
    ' ',
  ),
);
/** Words that every headline has, and endings of files. */
const common = new Set(
  'a au aux avec ce ces cet cette d dans de des du elle en est et html htm il ils l la le les leur leurs mais ne nous nul nulle ou par part pas php pour qu que qui s sa se ses son sont sous sur tout toute toutes tous un une vous'.split(
    ' ',
  ),
);
/** A search wants every word: the first ones of a headline find it, all of them rarely do. */
const mostWords = 5;
const endings = /\.(?:html?|php|aspx?|xml|json)$/i;

/**
 * Reads an address that leads nowhere: `/2019/03/05/le-port-ferme.html` says « port ferme », and may have been the
 * story `le-port-ferme`.
 */
export function readLostPath(path: string): LostPath {
  for (const segment of path.split('/').reverse()) {
    const said = decode(segment).replace(endings, '').toLowerCase();
    const words = wordsOf(said);
    if (words.length > 0) return { words: words.slice(0, mostWords).join(' '), slugs: slugsOf(said) };
  }
  return { words: '', slugs: [] };
}

function wordsOf(said: string): string[] {
  if (silent.has(said) || isId(said)) return [];
  return said
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /^\p{L}{2,30}$/u.test(word) && !common.has(word));
}

/** As it stands, and without the number that other systems put before or behind it. */
function slugsOf(said: string): string[] {
  const bare = said.replaceAll('_', '-');
  const forms = [bare, bare.replace(/(?:-\d+)+$/, ''), bare.replace(/^(?:\d+-)+/, '')];
  return [...new Set(forms)].filter((form) => isSlug(form) && form.includes('-'));
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
