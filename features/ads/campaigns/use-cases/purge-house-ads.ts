import { announceAds } from '#features/ads/campaigns/data/announce-ads.ts';
import type { CampaignKind, CampaignState } from '#features/ads/campaigns/ads.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/** Pages that hold a house creative are drawn again: to be called when one of them comes, goes or changes. */
export const purgeHouseAds = (open: Transaction): void => open.purge({ kind: 'houseAds' });

/** What is served changed: every process hears of it, and what stands in the kept pages leaves them. */
export async function tellOfCampaign(open: Transaction, { kind }: { kind: CampaignKind }): Promise<void> {
  await announceAds(open.sql);
  if (kind === 'house') purgeHouseAds(open);
}

/**
 * The same of a creative, as it was before its change: one that nobody had approved, or whose campaign is not live, stands
 * nowhere, and no page is drawn again for it.
 */
export async function tellOfCreative(
  open: Transaction,
  {
    approvedAt,
    campaign,
  }: { approvedAt: Date | null; campaign: { kind: CampaignKind; state: CampaignState } },
): Promise<void> {
  if (approvedAt !== null && campaign.state === 'approved') await tellOfCampaign(open, campaign);
}
