import { isMetered, type MeteredCampaign, type ServableCampaign } from './servable.ts';
import { shareElapsed } from '#features/ads/campaigns/pacing-health.ts';

/**
 * How fast a budget may be used, in words:
 *  - fast: as quickly as there are pages for it;
 *  - even: the share of the budget that its time so far is of its whole time (hours of the week in which it does not
 *    run count for nothing), and a little ahead: a hundredth of the budget, five at least, so that it shows from its
 *    first minute. What was not used earlier is made up for later.
 *  - views cannot be taken back, and some are told of late: servings whose view may still be told of are kept aside
 *    (`reserved`) until their time is over. So much is kept aside at most that the budget is never passed by more than
 *    a hundredth, were all of them seen.
 */
const aheadShare = 0.01;
const leastAhead = 5;
const tolerance = 0.01;
const hourMs = 3_600_000;
/** A campaign that has less time left than this does not crowd out all others. */
const leastHours = 1 / 60;

/** What is known of a budget: used, in the hands of processes, and served without having been seen yet. */
export type Account = { spent: number; leased: number; reserved: number };

/** Up to where `spent + leased + reserved` may go. */
const limitOf = ({ budget, counting }: MeteredCampaign): number =>
  counting === 'viewable' ? budget + Math.floor(budget * tolerance) : budget;

/** Up to where `spent + leased + reserved` may go at this instant, in impressions. */
export function allowedSoFar(campaign: MeteredCampaign, now: Date, zone: string): number {
  const limit = limitOf(campaign);
  if (campaign.pacing === 'fast' || campaign.endsAt === null) return limit;
  if (now < campaign.startsAt) return 0;
  const share = shareElapsed({ ...campaign, endsAt: campaign.endsAt }, now, zone);
  const ahead = Math.max(leastAhead, Math.ceil(limit * aheadShare));
  return Math.min(limit, Math.ceil(limit * share) + ahead);
}

/** What may be given out now of a budget: nothing once it is used, whatever is kept aside. */
export const freeOf = (budget: number, allowed: number, { spent, leased, reserved }: Account): number =>
  spent >= budget ? 0 : Math.max(0, allowed - spent - leased - reserved);

/**
 * How much a process may hold of a budget without having used it, in impressions: what a process that dies can take
 * with it, and what several of them can keep from each other at the end.
 */
export const mostLeased = (budget: number): number => Math.max(1, Math.floor(budget * 0.004));

/**
 * The weights of the rotation: what is left of a budget for each hour that is left (a fast one counts as if it ended
 * within the hour). What is bought by days, and what is the house's, weighs as much as the mean of its priority.
 */
export function rotationWeights(
  campaigns: readonly ServableCampaign[],
  { spentOf, now }: { spentOf: (campaignId: string) => number; now: Date },
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const byPriority = new Map<number, { sum: number; count: number }>();
  for (const campaign of campaigns) {
    if (!isMetered(campaign)) continue;
    const left = Math.max(0, campaign.budget - spentOf(campaign.id));
    const weight = left / hoursLeft(campaign, now);
    weights.set(campaign.id, weight);
    const known = byPriority.get(campaign.priority) ?? { sum: 0, count: 0 };
    byPriority.set(campaign.priority, { sum: known.sum + weight, count: known.count + 1 });
  }
  for (const { id, priority } of campaigns) {
    const { sum, count } = byPriority.get(priority) ?? { sum: 0, count: 0 };
    const mean = sum > 0 ? sum / count : 1;
    weights.set(id, Math.max(weights.get(id) ?? mean, mean / 1_000));
  }
  return weights;
}

function hoursLeft({ endsAt, pacing }: MeteredCampaign, now: Date): number {
  const hours = endsAt === null ? 1 : (endsAt.getTime() - now.getTime()) / hourMs;
  return Math.max(leastHours, pacing === 'fast' ? Math.min(1, hours) : hours);
}
