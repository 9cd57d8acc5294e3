import { type FoundContext, getPageContext } from '#features/ads/delivery/data/page-context.queries.ts';
import { addressOfPage, type PageContext } from '#features/ads/delivery/page-context.ts';
import type { Tag } from '#lib/tags.ts';

/** Pages remembered; the one asked for least lately goes first. */
const mostPages = 5_000;
/** Past this age it is read again beside, and serves meanwhile: purges are heard, unless they are not. */
const freshMs = 60_000;

type Kept = { found: FoundContext | null; at: number; isRenewing: boolean };
type Options = { now?: () => number; read?: typeof getPageContext };

/**
 * What pages are about, in this process's memory. Absent pages are remembered too, until anything at all is purged:
 * a page may have come to life.
 */
export function keepContexts({ now = Date.now, read = getPageContext }: Options = {}) {
  const pages = new Map<string, Kept>();
  const reading = new Map<string, Promise<FoundContext | null>>();
  let words: readonly string[] = [];
  /** What was begun before it changed may tell of what is no more: it answers its asker and is not kept. */
  let round = 0;

  const load = (path: string): Promise<FoundContext | null> => {
    const running = reading.get(path);
    if (running) return running;
    const begun = round;
    const started = (async () => {
      const address = addressOfPage(path);
      const found = address === null ? null : await read(address, words);
      if (begun === round) keep(path, { found, at: now(), isRenewing: false });
      return found;
    })().finally(() => {
      if (reading.get(path) === started) reading.delete(path);
    });
    reading.set(path, started);
    return started;
  };
  const keep = (path: string, kept: Kept): void => {
    pages.delete(path);
    if (pages.size >= mostPages) for (const oldest of pages.keys().take(1)) pages.delete(oldest);
    pages.set(path, kept);
  };
  const renew = (path: string, kept: Kept): void => {
    kept.isRenewing = true;
    load(path)
      .catch(() => {
        // It serves as it is, and is asked for again.
      })
      .finally(() => {
        kept.isRenewing = false;
      });
  };
  const startRound = (): void => {
    round += 1;
    reading.clear();
  };
  const forgetAll = (): void => {
    pages.clear();
    startRound();
  };

  return {
    /** Null: no page that readers see stands there. A promise only for a page not known yet. */
    get(path: string): PageContext | null | Promise<PageContext | null> {
      const kept = pages.get(path);
      if (!kept) return load(path).then((found) => found?.context ?? null);
      keep(path, kept);
      if (now() - kept.at > freshMs && !kept.isRenewing) renew(path, kept);
      return kept.found?.context ?? null;
    },
    /** Words to look for in texts; a new one makes every text unread. */
    setWords(targeted: readonly string[]): void {
      const known = new Set(words);
      words = targeted;
      if (targeted.some((word) => !known.has(word))) forgetAll();
    },
    drop(touched: readonly Tag[] | 'all'): void {
      if (touched === 'all') return forgetAll();
      startRound();
      const gone = new Set(touched);
      for (const [path, { found }] of pages)
        if (found === null || found.tags.some((tag) => gone.has(tag))) pages.delete(path);
    },
  };
}
