import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import type { CampaignValues } from '#features/ads/campaigns/campaign-fields.ts';
import { mostNameLength } from '#features/ads/campaigns/campaign-form.ts';
import { campaignSchema } from '#features/ads/campaigns/campaign.schema.ts';
import { parseHours } from '#features/ads/campaigns/campaign.ts';
import {
  copyCreatives,
  insertCampaign,
  type LockedCampaign,
  lockCampaign,
} from '#features/ads/campaigns/data/campaign.store.ts';
import { parseTargeting } from '#features/ads/campaigns/targeting.ts';
import { dayBounds, siteDay } from '#lib/dates.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { campaignRefusals as words } from '#words/ads/campaigns/ads-campaign.ts';
import { attempt } from '#server/transaction/attempt.ts';

/**
 * Another draft of the same, with copies of its creatives. Dates that have begun move to tomorrow, at midnight on the
 * newspaper's clock, and keep their length.
 */
export const duplicateCampaign = defineUseCase({
  name: 'duplicateCampaign',
  input: campaignSchema,
  may: maySellAds,
  run: ({ actor, input }): Promise<Outcome<{ campaignId: string }>> =>
    attempt(actor, async (open) => {
      const known = await lockCampaign(open.sql, input.campaignId);
      if (!known) return refused('not_found', { detail: words.unknown });
      if (known.kind === 'political') return refused('bad_state', { detail: words.political });
      if (known.advertiser.archivedAt)
        return refused('bad_state', { detail: words.advertiserArchived(known.advertiser.name) });
      const values = copyOf(known, new Date());
      if (!values) return refused('bad_state', { detail: words.unreadable });
      const userId = actor.kind === 'person' ? actor.userId : null;
      const campaignId = await insertCampaign(open.sql, { values, userId });
      await copyCreatives(open.sql, { from: known.id, to: campaignId, userId });
      await open.journal({
        action: 'ad_campaign.duplicate',
        subjectType: 'ad_campaign',
        subjectId: campaignId,
        after: { name: values.name, copyOf: known.name },
      });
      return done({ campaignId });
    }),
});

function copyOf(known: LockedCampaign, now: Date): CampaignValues | null {
  const [hours, targeting] = [parseHours(known.hours), parseTargeting(known.targeting)];
  if (!hours || !targeting || known.kind === 'political') return null;
  return {
    advertiserId: known.advertiserId,
    name: words.copyOf(known.name).slice(0, mostNameLength),
    kind: known.kind,
    ...movedTimes(known, now),
    hours,
    budgetKind: known.budgetKind,
    budget: known.budget,
    counting: known.counting,
    pacing: known.pacing,
    priority: known.priority,
    isExclusive: known.isExclusive,
    capImpressions: known.capImpressions,
    capSeconds: known.capSeconds,
    withoutConsent: known.withoutConsent,
    refreshSeconds: known.refreshSeconds,
    targeting,
  };
}

function movedTimes(
  { startsAt, endsAt }: LockedCampaign,
  now: Date,
): { startsAt: Date; endsAt: Date | null } {
  if (startsAt > now) return { startsAt, endsAt };
  const tomorrow = dayBounds(siteDay(now)).end;
  return {
    startsAt: tomorrow,
    endsAt: endsAt ? new Date(tomorrow.getTime() + endsAt.getTime() - startsAt.getTime()) : null,
  };
}
