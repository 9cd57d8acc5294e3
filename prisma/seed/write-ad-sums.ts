import type { CreativeKind } from '#features/ads/campaigns/ads.ts';
import type { Sql } from '#server/transaction/transaction.ts';
import type { DemoCampaign } from '#prisma/seed/ads/advertising.ts';
import { dice, times } from '#prisma/seed/pictures/kit.ts';

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
  /** The first is read most. */
  sectionIds: readonly string[];
  now: Date;
};

/** Where a campaign was served, and which share of it there: the front, then sections, each less than the one before. */
function placesOf({ slots }: DemoCampaign, sectionIds: readonly string[]) {
  const weighed = slots.flatMap((slot) => {
    if (slot === 'entre-rubriques-une') return [{ slot, section: 'front', weight: 0.3 }];
    const isInText = slot === 'pave-article';
    const names = isInText ? ['pave-article-1', 'pave-article-2'] : [slot];
    return names.flatMap((name, deep) => [
      ...(isInText ? [] : [{ slot: name, section: 'front', weight: 0.4 }]),
      ...sectionIds.map((section, at) => ({ slot: name, section, weight: 0.3 / (at + 1) / (deep + 1) })),
    ]);
  });
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map(({ slot, section, weight }) => ({ slot, section, share: weight / whole }));
}

/** What readers and robots were served on the days before, so that a report has something to show. */
export async function insertAdSums(
  sql: Sql,
  { campaignId, campaign, creatives, sectionIds, now }: Campaign,
): Promise<void> {
  if (campaign.servedADay === 0) return;
  const roll = dice(campaign.servedADay);
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const places = placesOf(campaign, sectionIds);
  const sums = times(daysCounted, (ago) => new Date(today - (ago + 1) * dayMs)).flatMap((day) =>
    creatives.flatMap(({ id }) => {
      const onThisDay = (campaign.servedADay / creatives.length) * (0.75 + roll() * 0.5);
      return places.flatMap(({ share, ...at }) => {
        const place = { day, creativeId: id, campaignId, ...at };
        const served = Math.round(onThisDay * share);
        const measured = Math.round(served * (measuredShare + roll() * 0.08));
        const viewable = Math.round(measured * (viewableShare + roll() * 0.1));
        const clicks = Math.floor(served * clickShare * (0.5 + roll()) + roll());
        const robots = Math.floor(served * 0.06 * roll() + roll());
        return [
          { ...place, traffic: 'reader' as const, served, measured, viewable, clicks },
          { ...place, traffic: 'robot' as const, served: robots },
        ];
      });
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
