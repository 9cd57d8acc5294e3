import type { Tag } from '#lib/tags.ts';
import type { Schedule } from './schedule.ts';

type Options = { apply: (tag: Tag) => void; schedule: Schedule; intervalMs: number };

/**
 * Soft purges (comments, counts) apply at most once in the interval for a tag, the last one always:
 * otherwise a lively thread leaves no hit at all.
 */
export function createSoftPurges({ apply, schedule, intervalMs }: Options): (tag: Tag) => void {
  const heldBack = new Map<Tag, { isPending: boolean }>();

  const applyNow = (tag: Tag): void => {
    const state = { isPending: false };
    heldBack.set(tag, state);
    schedule(intervalMs, () => {
      heldBack.delete(tag);
      if (state.isPending) applyNow(tag);
    });
    apply(tag);
  };

  return (tag) => {
    const state = heldBack.get(tag);
    if (state) state.isPending = true;
    else applyNow(tag);
  };
}
