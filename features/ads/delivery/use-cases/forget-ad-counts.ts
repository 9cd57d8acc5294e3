import { deleteAdSumsBefore } from '#features/ads/delivery/data/ad-sums.store.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import { monthsBefore } from '#features/house/retention/retention.ts';
import { toSiteTime } from '#lib/site-time.ts';

/** Deletes what was counted of advertisements on days that are longer ago than the settings keep them. */
export async function forgetAdCounts(now: Date): Promise<number> {
  const { adMonths } = await getRetention();
  return deleteAdSumsBefore(toSiteTime(monthsBefore(now, adMonths)).slice(0, 10));
}
