import type { Counting } from '#features/ads/campaigns/ads.ts';
import { db } from '#server/db/client.ts';

/** Where a click on a creative leads, and what it is counted under. */
export type ClickTarget = {
  clickUrl: string;
  campaignId: string;
  counting: Counting;
  archivedAt: Date | null;
};

/** Null for a creative that does not exist, or that nobody approved as it is now. */
export async function findClickTarget(creativeId: string): Promise<ClickTarget | null> {
  const found = await db().adCreative.findUnique({
    where: { id: creativeId, approvedAt: { not: null } },
    select: { clickUrl: true, campaignId: true, archivedAt: true, campaign: { select: { counting: true } } },
  });
  return found && { ...found, counting: found.campaign.counting };
}
