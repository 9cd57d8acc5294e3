import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { archiveCreativeSchema } from '#features/ads/campaigns/creative.schema.ts';
import { lockCreative, setCreativeArchived } from '#features/ads/campaigns/data/creative.store.ts';
import { tellOfCreative } from '#features/ads/campaigns/use-cases/purge-house-ads.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { creativeRefusals as words } from '#words/ads/campaigns/ads-creatives.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Takes a creative out of service at once, or back in, where somebody approves it again. Its counters stay. */
export const archiveCreative = defineUseCase({
  name: 'archiveCreative',
  input: archiveCreativeSchema,
  may: maySellAds,
  run: ({ actor, input: { creativeId, isArchived } }): Promise<Outcome<{ creativeId: string }>> =>
    attempt(actor, async (open) => {
      const stored = await lockCreative(open.sql, creativeId);
      if (!stored) return refused('not_found', { detail: words.unknown });
      if (!isArchived && stored.campaign.state === 'ended')
        return refused('bad_state', { detail: words.campaignOver });
      if ((stored.archivedAt !== null) === isArchived) return done({ creativeId });
      const userId = actor.kind === 'person' ? actor.userId : null;
      await setCreativeArchived(open.sql, creativeId, { isArchived, userId });
      await tellOfCreative(open, stored);
      await open.journal({
        action: isArchived ? 'ad_creative.archive' : 'ad_creative.restore',
        subjectType: 'ad_creative',
        subjectId: creativeId,
        after: { name: stored.name, campaignId: stored.campaignId },
      });
      return done({ creativeId });
    }),
});
