import { announceAds } from '#features/ads/data/announce-ads.ts';
import type { CampaignKind } from '#features/ads/ads.ts';
import type { Transaction } from '#server/transaction.ts';

/** Pages that hold a house creative are drawn again: to be called when one of them comes, goes or changes. */
export const purgeHouseAds = (open: Transaction): void => open.purge({ kind: 'houseAds' });

/** What is served changed: every process hears of it, and what stands in the kept pages leaves them. */
export async function tellOfCampaign(open: Transaction, { kind }: { kind: CampaignKind }): Promise<void> {
  await announceAds(open.sql);
  if (kind === 'house') purgeHouseAds(open);
}
