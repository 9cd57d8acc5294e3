import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { findTargetsSchema } from '#features/ads/campaigns/campaign.schema.ts';
import { findStories, findSubjects, type TargetChoice } from '#features/ads/campaigns/data/target.queries.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';

/** Articles or subjects by the letters typed, for whoever aims a campaign. */
export const findTargets = defineUseCase({
  name: 'findTargets',
  input: findTargetsSchema,
  may: maySellAds,
  run: async ({ input: { kind, search } }): Promise<Outcome<TargetChoice[]>> =>
    done(kind === 'article' ? await findStories(search) : await findSubjects(search)),
});
