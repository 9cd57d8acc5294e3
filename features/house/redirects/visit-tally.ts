import { isProbe } from '#features/house/redirects/probes.ts';

/** An answer that led on or found nothing, as the page cache saw it. */
export type Visit = { path: string; status: number; referrer: string | undefined };
export type Visits = {
  /** How often each address led on. */
  moved: Map<string, number>;
  missing: Map<string, { hits: number; referrer: string | null }>;
};

const longestPath = 300;
/** Between two writes; a flood of made-up addresses is forgotten past this. */
const mostPaths = 2_000;

/**
 * Counts in this process what the database hears of every few seconds, so that a kept answer stays as quick as it
 * is. Holds paths and, of a referrer, the host: nothing about who reads.
 */
export function createVisitTally() {
  let visits = empty();
  const add = (held: Map<string, number>, path: string, hits: number): void => {
    if (held.has(path) || held.size < mostPaths) held.set(path, (held.get(path) ?? 0) + hits);
  };
  const addMissing = (path: string, hits: number, referrer: string | null): void => {
    const before = visits.missing.get(path);
    if (!before && visits.missing.size >= mostPaths) return;
    visits.missing.set(path, {
      hits: (before?.hits ?? 0) + hits,
      referrer: referrer ?? before?.referrer ?? null,
    });
  };
  return {
    note({ path, status, referrer }: Visit): void {
      if (path.length > longestPath) return;
      if (status === 301) add(visits.moved, path, 1);
      else if (status === 404 && !isProbe(path)) addMissing(path, 1, hostOf(referrer));
    },
    /** Everything counted since the last time; null when there is nothing. */
    take(): Visits | null {
      if (visits.moved.size === 0 && visits.missing.size === 0) return null;
      const taken = visits;
      visits = empty();
      return taken;
    },
    /** Gives back what could not be written. */
    giveBack(taken: Visits): void {
      for (const [path, hits] of taken.moved) add(visits.moved, path, hits);
      for (const [path, { hits, referrer }] of taken.missing) addMissing(path, hits, referrer);
    },
  };
}

const empty = (): Visits => ({ moved: new Map(), missing: new Map() });

/** The name of the site that a link stood on. */
function hostOf(referrer: string | undefined): string | null {
  if (!referrer || referrer.length > 2_000 || !URL.canParse(referrer)) return null;
  const { protocol, host } = new URL(referrer);
  return /^https?:$/.test(protocol) && host.length <= 100 ? host : null;
}
