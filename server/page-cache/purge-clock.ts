import type { Tag } from '#lib/tags.ts';

/** The time between the start of a render and its storing, as purges see it. */
export type RenderWindow = {
  /** True when a purge of one of these tags, or of all, has been heard since the window opened. */
  isPurged: (tags: Iterable<Tag>) => boolean;
  /** True when any purge at all has been heard since: the tags of a running render aren't known yet. */
  hasTicked: () => boolean;
  close: () => void;
};

export type PurgeClock = {
  tick: (tags: readonly Tag[] | 'all') => void;
  open: () => RenderWindow;
};

/** A local clock that ticks at each purge heard. Ticks older than every open window are forgotten. */
export function createPurgeClock(): PurgeClock {
  let now = 0;
  let lastOfAll = 0;
  const lastOfTag = new Map<Tag, number>();
  const openWindows = new Set<{ since: number }>();

  const forgetOld = (): void => {
    if (openWindows.size === 0) return lastOfTag.clear();
    if (lastOfTag.size < 5_000) return;
    const oldest = Math.min(...[...openWindows].map((window) => window.since));
    for (const [tag, at] of lastOfTag) if (at <= oldest) lastOfTag.delete(tag);
  };

  return {
    tick(tags) {
      now += 1;
      forgetOld();
      if (tags === 'all') lastOfAll = now;
      else if (openWindows.size > 0) for (const tag of tags) lastOfTag.set(tag, now);
    },
    open() {
      const window = { since: now };
      openWindows.add(window);
      return {
        hasTicked: () => now > window.since,
        isPurged(tags) {
          if (lastOfAll > window.since) return true;
          for (const tag of tags) if ((lastOfTag.get(tag) ?? 0) > window.since) return true;
          return false;
        },
        close: () => void openWindows.delete(window),
      };
    },
  };
}
