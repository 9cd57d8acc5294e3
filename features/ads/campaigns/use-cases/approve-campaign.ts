import { mayApproveAds, mayRefuseAds, type Preparers } from '#features/ads/campaigns/ads.policy.ts';
import {
  approveCampaignSchema,
  approveCreativesSchema,
  refuseCampaignSchema,
} from '#features/ads/campaigns/campaign.schema.ts';
import { canMove, stateAfter } from '#features/ads/campaigns/campaign.ts';
import { readAdsSettings } from '#features/ads/campaigns/data/ads-settings.store.ts';
import {
  approveCreativesAsSeen,
  approvedBy,
  listPictures,
  type LockedCampaign,
  lockCampaign,
  nobodyApproved,
  setCampaignState,
} from '#features/ads/campaigns/data/campaign.store.ts';
import { publishAdPictures } from '#features/ads/campaigns/intake/keep-ad-file.ts';
import { checkFitToServe } from '#features/ads/campaigns/use-cases/check-fit-to-serve.ts';
import { tellOfCampaign } from '#features/ads/campaigns/use-cases/purge-house-ads.ts';
import type { Actor } from '#lib/actor.ts';
import { defineUseCase, done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { campaignRefusals as words } from '#words/ads/campaigns/ads-campaign.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

type Seen = readonly { id: string; version: number }[];

/** Lets a campaign be served, with the creatives that were looked at, and as they were looked at. */
export const approveCampaign = defineUseCase({
  name: 'approveCampaign',
  input: approveCampaignSchema,
  may: mayRefuseAds,
  run: ({ actor, input }): Promise<Outcome<{ campaignId: string }>> =>
    attempt(actor, async (open) => {
      const found = await openForApproval(open.sql, { actor, campaignId: input.campaignId });
      if (!found.ok) return found;
      const campaign = found.value;
      if (!canMove(campaign, 'approve')) return refused('bad_state', { detail: words.badMove.approve });
      if (campaign.version !== input.version || !areSeen(campaign, input.creatives))
        return refused('conflict', { detail: words.changedSince });
      const unfit = await checkFitToServe(open.sql, campaign);
      if (unfit) return unfit;
      const userId = actor.kind === 'person' ? actor.userId : null;
      if (!(await letBeSeen(open.sql, { ...input, userId })))
        return refused('conflict', { detail: words.changedSince });
      const state = stateAfter.approve;
      await setCampaignState(open.sql, campaign.id, { state, note: null, by: approvedBy(userId) });
      return await tell(open, { campaign, action: 'ad_campaign.approve', state, more: {} });
    }),
});

/** Sends a campaign back with the reason; whoever prepares it reads it. */
export const refuseCampaign = defineUseCase({
  name: 'refuseCampaign',
  input: refuseCampaignSchema,
  may: mayRefuseAds,
  run: ({ actor, input }): Promise<Outcome<{ campaignId: string }>> =>
    attempt(actor, async (open) => {
      const campaign = await lockCampaign(open.sql, input.campaignId);
      if (!campaign) return refused('not_found', { detail: words.unknown });
      if (!canMove(campaign, 'refuse')) return refused('bad_state', { detail: words.badMove.refuse });
      if (input.reason === '') return refused('invalid', { fields: { reason: words.reasonNeeded } });
      if (campaign.version !== input.version) return refused('conflict', { detail: words.changedSince });
      const state = stateAfter.refuse;
      await setCampaignState(open.sql, campaign.id, { state, note: input.reason, by: nobodyApproved });
      return await tell(open, {
        campaign,
        action: 'ad_campaign.refuse',
        state,
        more: { reason: input.reason },
      });
    }),
});

/** Lets creatives be served that came to, or changed in, a campaign that was approved before them. */
export const approveCreatives = defineUseCase({
  name: 'approveCreatives',
  input: approveCreativesSchema,
  may: mayRefuseAds,
  run: ({ actor, input }): Promise<Outcome<{ campaignId: string }>> =>
    attempt(actor, async (open) => {
      const wanted = new Set(input.creatives.map(({ id }) => id));
      const found = await openForApproval(open.sql, { actor, campaignId: input.campaignId, only: wanted });
      if (!found.ok) return found;
      const campaign = found.value;
      if (campaign.state !== 'approved' && campaign.state !== 'paused')
        return refused('bad_state', { detail: words.creativesWithCampaign });
      const userId = actor.kind === 'person' ? actor.userId : null;
      if (!(await letBeSeen(open.sql, { ...input, userId })))
        return refused('conflict', { detail: words.changedSince });
      const more = { creatives: input.creatives.length };
      return await tell(open, { campaign, action: 'ad_creative.approve', state: campaign.state, more });
    }),
});

/** Approves creatives as they were looked at, and puts their pictures where readers' pages ask for them. */
async function letBeSeen(
  sql: Sql,
  approved: { campaignId: string; creatives: Seen; userId: string | null },
): Promise<boolean> {
  if (!(await approveCreativesAsSeen(sql, approved))) return false;
  const ids = approved.creatives.map(({ id }) => id);
  await publishAdPictures(await listPictures(sql, ids));
  return true;
}

/** Everything in service was looked at, in its version, and nothing else. */
const areSeen = ({ creatives }: LockedCampaign, seen: Seen): boolean =>
  creatives.length === seen.length &&
  creatives.every(({ id, version }) => seen.some((one) => one.id === id && one.version === version));

async function openForApproval(
  sql: Sql,
  { actor, campaignId, only }: { actor: Actor; campaignId: string; only?: ReadonlySet<string> },
): Promise<Outcome<LockedCampaign>> {
  const settings = await readAdsSettings(sql);
  const campaign = await lockCampaign(sql, campaignId);
  if (!campaign) return refused('not_found', { detail: words.unknown });
  const permission = mayApproveAds(actor, preparersOf(campaign, only), settings);
  return permission.allowed ? done(campaign) : forbidden(permission);
}

/** Who prepared what would be approved: the campaign with every creative that waits, or these creatives alone. */
function preparersOf(campaign: LockedCampaign, only?: ReadonlySet<string>): Preparers {
  const waiting = campaign.creatives.filter(({ id, approvedAt }) => only?.has(id) ?? approvedAt === null);
  const ofCreatives = waiting.map(({ updatedById, createdById }) => updatedById ?? createdById);
  return only
    ? { submittedById: null, changedByIds: ofCreatives }
    : { submittedById: campaign.submittedById, changedByIds: [campaign.updatedById, ...ofCreatives] };
}

async function tell(
  open: Transaction,
  {
    campaign,
    action,
    state,
    more,
  }: {
    campaign: LockedCampaign;
    action: string;
    state: LockedCampaign['state'];
    more: Record<string, string | number>;
  },
): Promise<Outcome<{ campaignId: string }>> {
  if (state === 'approved') await tellOfCampaign(open, campaign);
  await open.journal({
    action,
    subjectType: 'ad_campaign',
    subjectId: campaign.id,
    before: { state: campaign.state },
    after: { name: campaign.name, state, ...more },
  });
  return done({ campaignId: campaign.id });
}
