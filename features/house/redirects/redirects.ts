import { findDoor } from '#lib/doors.ts';
import { normalisePath } from '#lib/public-path.ts';
import { redirectRefusals as words } from '#words/house/redirects/redirects.ts';

/** One address that leads to another, both as paths in their one name. */
export type RedirectPair = { from: string; to: string };
/** A pair as somebody gave it, with the line of the file that it stood on (1 for a form). */
export type GivenPair = RedirectPair & { line: number };
export type PairFault = { line: number; field: 'from' | 'to'; reason: string };
export type ReadPath = { path: string } | { reason: string };

const longestPath = 300;
const longestGiven = 2_000;

/**
 * The path that an address means. Absolute addresses lose their host: for where readers come from, any host is
 * taken (the old site's); for where they are led, only `siteOrigin`, since the newspaper never sends its readers
 * elsewhere by an address of its own.
 */
export function readPath(given: string, side: { siteOrigin: string } | 'from'): ReadPath {
  const text = given.trim();
  if (text === '') return { reason: words.empty };
  if (text.length > longestGiven) return { reason: words.tooLong };
  const target = targetOf(text, side);
  if (typeof target !== 'string') return target;
  if (target.includes('?')) return { reason: words.query };
  const path = normalisePath(target);
  if (path === null) return { reason: words.characters };
  return path.length > longestPath ? { reason: words.tooLong } : { path };
}

/** Path and query of what was given. */
function targetOf(text: string, side: { siteOrigin: string } | 'from'): string | { reason: string } {
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(text) || text.startsWith('//');
  if (isAbsolute && (!/^https?:\/\//i.test(text) || !URL.canParse(text)))
    return { reason: words.notAnAddress };
  if (!isAbsolute && !text.startsWith('/')) return { reason: words.needsSlash };
  const url = isAbsolute ? new URL(text) : null;
  if (url && side !== 'from' && url.origin !== side.siteOrigin) return { reason: words.elsewhere };
  return url ? `${url.pathname}${url.search}` : (text.split('#')[0] ?? '');
}

/** A door of ours that stands whatever the newsroom writes: a page by a fixed name, the desk, machine files. */
export function isFixedDoor(path: string): boolean {
  const found = findDoor(path);
  if (found.kind !== 'public') return true;
  const { shape } = found.door;
  return shape === '/' || !/^\/\{|^\/(?:auteurs|sujets)\/\{/.test(shape);
}

/** The page under which feeds, older pages and comments stand: `/monde/page/2` → `/monde`. */
export const pageOf = (path: string): string =>
  path.replace(/\/(?:rss\.xml|feed\.json|commentaires|page\/\d{1,6})$/, '') || '/';

export type Planned = {
  faults: PairFault[];
  /** What is to be written: each leads straight to a living page. */
  pairs: RedirectPair[];
  /** Redirects that stand already and whose target now leads on: they are moved to the end as well. */
  moved: RedirectPair[];
};

/**
 * Decides what given pairs make of the redirects that stand: never over a living page, no loop, one hop.
 * @param isLiving whether a path answers with a page of ours
 */
export function planRedirects({
  given,
  standing,
  isLiving,
}: {
  given: readonly GivenPair[];
  standing: ReadonlyMap<string, string>;
  isLiving: (path: string) => boolean;
}): Planned {
  const faults: PairFault[] = [];
  const chosen = new Map<string, GivenPair>();
  for (const pair of given) {
    const before = chosen.get(pair.from);
    if (before && before.to !== pair.to) {
      faults.push({ line: pair.line, field: 'from', reason: words.twice(before.line) });
    } else if (isFixedDoor(pair.from) || isLiving(pair.from)) {
      faults.push({ line: pair.line, field: 'from', reason: words.living(pair.from) });
    } else if (pair.from === pair.to) {
      faults.push({ line: pair.line, field: 'to', reason: words.itself });
    } else if (!before) chosen.set(pair.from, pair);
  }
  const next = (path: string): string | undefined => chosen.get(path)?.to ?? standing.get(path);
  const pairs: RedirectPair[] = [];
  for (const { from, to, line } of chosen.values()) {
    const end = followTo(to, next, from);
    if (end === null) faults.push({ line, field: 'to', reason: words.loop(to, from) });
    else if (!isFixedPage(end) && !isLiving(end))
      faults.push({ line, field: 'to', reason: words.nowhere(end) });
    else pairs.push({ from, to: end });
  }
  const ends = new Map(pairs.map(({ from, to }) => [from, to]));
  const moved = [...standing].flatMap(([from, to]) => {
    const end = ends.get(to);
    return end === undefined || ends.has(from) || end === from ? [] : [{ from, to: end }];
  });
  return { faults: faults.sort((one, other) => one.line - other.line), pairs, moved };
}

/** Public pages by a fixed name may be led to; the desk, the API and files may not. */
const isFixedPage = (path: string): boolean => findDoor(path).kind === 'public' && isFixedDoor(path);

/** The end of a chain; null when it comes back. */
function followTo(start: string, next: (path: string) => string | undefined, from: string): string | null {
  const seen = new Set([from]);
  let path = start;
  for (;;) {
    if (seen.has(path)) return null;
    seen.add(path);
    const further = next(path);
    if (further === undefined) return path;
    path = further;
  }
}
