import { parseHours } from '#features/ads/campaigns/campaign.ts';
import type { LockedCampaign } from '#features/ads/campaigns/data/campaign.store.ts';
import { parseTargeting } from '#features/ads/campaigns/targeting.ts';
import { checkExclusive } from '#features/ads/campaigns/use-cases/check-campaign.ts';
import { refused } from '#lib/use-case.ts';
import { campaignRefusals as words } from '#words/ads/campaigns/ads-campaign.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Why a campaign can't be handed over, approved or resumed as it stands; null when it can. */
export async function checkFitToServe(
  sql: Sql,
  campaign: LockedCampaign,
): Promise<ReturnType<typeof refused> | null> {
  const { id, endsAt, creatives, advertiser, isExclusive, startsAt } = campaign;
  const [hours, targeting] = [parseHours(campaign.hours), parseTargeting(campaign.targeting)];
  if (!hours || !targeting) return refused('bad_state', { detail: words.unreadable });
  if (endsAt !== null && endsAt <= new Date()) return refused('bad_state', { detail: words.over });
  if (advertiser.archivedAt)
    return refused('bad_state', { detail: words.advertiserArchived(advertiser.name) });
  if (creatives.length === 0) return refused('bad_state', { detail: words.noCreative });
  return await checkExclusive(sql, id, { isExclusive, startsAt, endsAt, hours, targeting });
}
