import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { archiveAdvertiserSchema } from '#features/ads/campaigns/advertiser.schema.ts';
import {
  getStoredAdvertiser,
  listUnendedNames,
  lockAdvertisers,
  setAdvertiserArchived,
} from '#features/ads/campaigns/data/advertiser.store.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { advertiserRefusals as words } from '#words/ads/campaigns/ads-advertisers.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Takes an advertiser out of the lists, or back into them. What could still be served of theirs is ended first. */
export const archiveAdvertiser = defineUseCase({
  name: 'archiveAdvertiser',
  input: archiveAdvertiserSchema,
  may: maySellAds,
  run: ({ actor, input: { advertiserId, isArchived } }): Promise<Outcome<{ advertiserId: string }>> =>
    attempt(actor, async (open) => {
      const { sql } = open;
      await lockAdvertisers(sql);
      const known = await getStoredAdvertiser(sql, advertiserId);
      if (!known) return refused('not_found', { detail: words.unknown });
      if (known.isHouse) return refused('bad_state', { detail: words.house });
      const unended = isArchived ? await listUnendedNames(sql, advertiserId, new Date()) : [];
      if (unended.length > 0) return refused('bad_state', { detail: words.unended(unended) });
      if ((known.archivedAt !== null) === isArchived) return done({ advertiserId });
      await setAdvertiserArchived(sql, advertiserId, isArchived);
      await open.journal({
        action: isArchived ? 'advertiser.archive' : 'advertiser.unarchive',
        subjectType: 'advertiser',
        subjectId: advertiserId,
        after: { name: known.name },
      });
      return done({ advertiserId });
    }),
});
