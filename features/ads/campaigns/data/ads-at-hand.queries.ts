import { parseHours } from '#features/ads/campaigns/campaign.ts';
import { healthOf } from '#features/ads/campaigns/pacing-health.ts';
import { siteZone } from '#lib/site-zone.ts';
import { db } from '#server/db/client.ts';

/** What waits for the ad desk today. */
export type AdsAtHand = {
  toApprove: number;
  creatives: number;
  complaints: number;
  late: number;
  live: number;
};

export async function getAdsAtHand(now: Date): Promise<AdsAtHand> {
  const [toApprove, creatives, complaints, live] = await Promise.all([
    db().adCampaign.count({ where: { state: 'submitted' } }),
    db().adCreative.count({
      where: { approvedAt: null, archivedAt: null, campaign: { state: { in: ['approved', 'paused'] } } },
    }),
    db().adComplaint.count({ where: { settledAt: null } }),
    db().adCampaign.findMany({
      where: { state: 'approved', startsAt: { lte: now }, OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
      select: {
        startsAt: true,
        endsAt: true,
        hours: true,
        budget: true,
        pacing: true,
        account: { select: { spent: true } },
      },
    }),
  ]);
  const late = live.filter(
    ({ hours, account, ...sold }) =>
      healthOf({ ...sold, hours: parseHours(hours) ?? [], spent: account?.spent ?? 0 }, now, siteZone()) ===
      'late',
  );
  return { toApprove, creatives, complaints, late: late.length, live: live.length };
}
