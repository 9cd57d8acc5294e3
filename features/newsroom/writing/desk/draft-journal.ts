import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';

/** What this device keeps of a text until the server has acknowledged it. */
export type DraftJournal = {
  baseRevisionId: string;
  /** ISO 8601: when it was typed, for the sentence that says so. Never compared: clocks jump. */
  at: string;
  fields: StoryFields;
};

/** Where the journals of one text stand: one for each window, so that none writes over another's. */
export type JournalStore = {
  /** False when the browser refuses (private window, full): the editor then says so. */
  keep: (journal: DraftJournal) => boolean;
  forget: () => void;
  /** What this window left behind. */
  own: () => DraftJournal | null;
  /** Calls with each journal of a window that is gone, once; true takes it over and deletes it there. */
  claimOrphans: (take: (journal: DraftJournal) => boolean) => void;
};

const prefixOf = (articleId: string): string => `redaction:brouillon:${articleId}:`;

/** The journals of a text in this browser (localStorage: it is written at once, and outlives the process). */
export function openJournals({ articleId, tabId }: { articleId: string; tabId: string }): JournalStore {
  const prefix = prefixOf(articleId);
  const key = prefix + tabId;
  holdTab(tabId);
  return {
    keep: (journal) => {
      try {
        localStorage.setItem(key, JSON.stringify(journal));
        return true;
      } catch {
        return false;
      }
    },
    forget: () => remove(key),
    own: () => read(key),
    claimOrphans: (take) => {
      for (const orphan of keysUnder(prefix)) {
        if (orphan === key) continue;
        whenTabIsGone(orphan.slice(prefix.length), () => {
          const journal = read(orphan);
          if (journal && take(journal)) remove(orphan);
        });
      }
    },
  };
}

const held = new Set<string>();
const lockName = (tabId: string): string => `redaction:onglet:${tabId}`;

/** While this page lives it holds a lock with its own name: the browser lets go when the page dies, however it dies. */
function holdTab(tabId: string): void {
  if (held.has(tabId) || !hasLocks()) return;
  held.add(tabId);
  void navigator.locks
    .request(lockName(tabId), () => new Promise<never>(() => undefined))
    .catch(() => undefined);
}

/**
 * Runs when no living page holds that window's lock: now, or when it closes. Where the browser has no locks (plain
 * http) at once: what a living window still sends arrives twice, and saving twice the same thing adds nothing.
 */
function whenTabIsGone(tabId: string, run: () => void): void {
  if (!hasLocks()) run();
  else void navigator.locks.request(lockName(tabId), run).catch(() => undefined);
}

const hasLocks = (): boolean => typeof navigator !== 'undefined' && 'locks' in navigator && !!navigator.locks;

function keysUnder(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  } catch {
    return [];
  }
}

function read(key: string): DraftJournal | null {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as DraftJournal) : null;
  } catch {
    return null;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that refuses storage kept nothing.
  }
}
