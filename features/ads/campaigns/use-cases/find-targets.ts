import type { z } from 'zod';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import type { findTargetsSchema } from '#features/ads/campaigns/campaign.schema.ts';
import { findStories, findSubjects, type TargetChoice } from '#features/ads/campaigns/data/target.queries.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';

/** Articles or subjects by the letters typed, for whoever aims a campaign. */
export const findTargets: UseCase<z.output<typeof findTargetsSchema>, TargetChoice[]> = async ({
  actor,
  input: { kind, search },
}) => {
  const permission = maySellAds(actor);
  if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
  return done(kind === 'article' ? await findStories(search) : await findSubjects(search));
};
