import type { CreativeKind } from '#features/ads/ads.ts';
import type { Sql } from '#server/transaction.ts';
import type { DemoCampaign } from './ads/advertising.ts';
import { dice, times } from './pictures/kit.ts';

/** How many days before today have figures: today's are what readers see. */
const daysCounted = 21;
const dayMs = 86_400_000;
/** Of a hundred servings some can be measured, most of those are seen, few are clicked. */
const measuredShare = 0.82;
const viewableShare = 0.64;
const clickShare = 0.004;

export type SeededCreative = { id: string; kind: CreativeKind };

type Campaign = {
  campaignId: string;
  campaign: DemoCampaign;
  creatives: readonly SeededCreative[];
  now: Date;
};

/** What readers and robots were served on the days before, so that a report has something to show. */
export async function insertAdSums(
  sql: Sql,
  { campaignId, campaign, creatives, now }: Campaign,
): Promise<void> {
  if (campaign.servedADay === 0) return;
  const roll = dice(campaign.servedADay);
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const slot = campaign.slots[0] === 'pave-article' ? 'pave-article-1' : (campaign.slots[0] ?? '');
  const sums = times(daysCounted, (ago) => new Date(today - (ago + 1) * dayMs)).flatMap((day) =>
    creatives.flatMap(({ id }) => {
      const place = { day, creativeId: id, campaignId, slot, section: 'other' };
      const served = Math.round((campaign.servedADay / creatives.length) * (0.75 + roll() * 0.5));
      const measured = Math.round(served * (measuredShare + roll() * 0.08));
      const viewable = Math.round(measured * (viewableShare + roll() * 0.1));
      const clicks = Math.round(served * clickShare * (0.5 + roll()));
      const robots = Math.round(served * 0.06 * roll());
      return [
        { ...place, traffic: 'reader' as const, served, measured, viewable, clicks },
        { ...place, traffic: 'robot' as const, served: robots },
      ];
    }),
  );
  await sql.adSum.createMany({ data: sums });
  const spent = sums.reduce((sum, { traffic, served }) => sum + (traffic === 'reader' ? served : 0), 0);
  await sql.adAccount.update({ where: { campaignId }, data: { spent } });
  // Sold by the impression, and every one of them was served.
  if (campaign.stage === 'over')
    await sql.adCampaign.update({
      where: { id: campaignId },
      data: { budgetKind: 'impressions', budget: spent },
    });
}
