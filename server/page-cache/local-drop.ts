import type { Tag } from '#lib/tags.ts';

/**
 * What the page cache of this process does when a transaction of this process has committed.
 * `purgeId` names the purge row: its notification, heard a moment later, needs no second drop.
 */
export type LocalDrop = (
  tags: readonly Tag[] | 'all',
  options: { isHard: boolean; purgeId?: string },
) => void;

const key = Symbol.for('nouvelles-du-monde.local-drop');
const shared = globalThis as { [key]?: LocalDrop };

/** Called once by the page cache when it opens. */
export const onLocalDrop = (drop: LocalDrop): void => {
  shared[key] = drop;
};

/** Drops kept pages of this process; does nothing in a process that keeps none (worker, scripts, tests). */
export const dropLocalPages: LocalDrop = (tags, options) => shared[key]?.(tags, options);
