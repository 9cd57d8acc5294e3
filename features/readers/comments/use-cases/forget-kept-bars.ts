import { deleteKeptBars } from '#features/readers/comments/data/kept-bar.store.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import { monthsBefore } from '#features/house/retention/retention.ts';

/** Forgets the bars whose account is gone, once they are over or were kept for long enough. Returns how many. */
export async function forgetKeptBars(now: Date): Promise<number> {
  const { banMonths } = await getRetention();
  return deleteKeptBars({ now, keptBefore: monthsBefore(now, banMonths) });
}
