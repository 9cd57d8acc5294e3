import { dayOf } from '#features/readers/audience/audience-clock.ts';
import { deleteMarksBefore } from '#features/readers/audience/data/day-sums.store.ts';

/**
 * Once a day of the newspaper is over: its salt, then every mark made with it. Without the salt no address and no
 * browser can be tried against a mark, should one have been copied. Returns how many marks.
 */
export const forgetReaders = (now: Date): Promise<number> => deleteMarksBefore(dayOf(now));
