/**
 * Whether the typing surface holds words that it has not told yet: it tells them once the screen shows them, and until
 * then nothing may be called saved. Stands outside of the draft's view, so that a key draws one line and no more.
 */
export function createUntoldWords() {
  let isUntold = false;
  const watchers = new Set<() => void>();
  return {
    set: (next: boolean): void => {
      if (next === isUntold) return;
      isUntold = next;
      for (const watch of watchers) watch();
    },
    get: (): boolean => isUntold,
    /** Calls at each change; returns what ends it. */
    watch: (watcher: () => void): (() => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}

export type UntoldWords = ReturnType<typeof createUntoldWords>;
