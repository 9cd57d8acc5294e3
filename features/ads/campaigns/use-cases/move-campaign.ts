import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import {
  campaignSchema,
  endCampaignSchema,
  seenCampaignSchema,
} from '#features/ads/campaigns/campaign.schema.ts';
import { type CampaignMove, canMove, stateAfter } from '#features/ads/campaigns/campaign.ts';
import {
  type LockedCampaign,
  lockCampaign,
  setCampaignState,
  submittedBy,
} from '#features/ads/campaigns/data/campaign.store.ts';
import { checkFitToServe } from '#features/ads/campaigns/use-cases/check-fit-to-serve.ts';
import { tellOfCampaign } from '#features/ads/campaigns/use-cases/purge-house-ads.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { campaignRefusals as words } from '#words/ads/campaigns/ads-campaign.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

type Moved = { campaignId: string; state: LockedCampaign['state'] };

/** Hands a campaign over to whoever approves, as it was on the screen. */
export const submitCampaign = defineUseCase({
  name: 'submitCampaign',
  input: seenCampaignSchema,
  may: maySellAds,
  run: ({ actor, input }): Promise<Outcome<Moved>> =>
    attempt(actor, async (open) => {
      const found = await openCampaign(open, { campaignId: input.campaignId, move: 'submit' });
      if (!found.ok) return found;
      if (found.value.version !== input.version) return refused('conflict', { detail: words.changedSince });
      const unfit = await checkFitToServe(open.sql, found.value);
      if (unfit) return unfit;
      const userId = actor.kind === 'person' ? actor.userId : null;
      return await move(open, { campaign: found.value, to: 'submit', note: null, by: submittedBy(userId) });
    }),
});

/** Takes an approved campaign off the pages, from this second, until somebody resumes it. */
export const pauseCampaign = defineUseCase({
  name: 'pauseCampaign',
  input: campaignSchema,
  may: maySellAds,
  run: ({ actor, input }): Promise<Outcome<Moved>> =>
    attempt(actor, async (open) => {
      const found = await openCampaign(open, { campaignId: input.campaignId, move: 'pause' });
      return found.ok ? await move(open, { campaign: found.value, to: 'pause', note: null }) : found;
    }),
});

/** A paused campaign is served again as it was approved: a change would have made a draft of it. */
export const resumeCampaign = defineUseCase({
  name: 'resumeCampaign',
  input: campaignSchema,
  may: maySellAds,
  run: ({ actor, input }): Promise<Outcome<Moved>> =>
    attempt(actor, async (open) => {
      const found = await openCampaign(open, { campaignId: input.campaignId, move: 'resume' });
      if (!found.ok) return found;
      const unfit = await checkFitToServe(open.sql, found.value);
      return unfit ?? (await move(open, { campaign: found.value, to: 'resume', note: null }));
    }),
});

/** Ends a campaign for good; its counts stay. */
export const endCampaign = defineUseCase({
  name: 'endCampaign',
  input: endCampaignSchema,
  may: maySellAds,
  run: ({ actor, input }): Promise<Outcome<Moved>> =>
    attempt(actor, async (open) => {
      const found = await openCampaign(open, { campaignId: input.campaignId, move: 'end' });
      if (!found.ok) return found;
      return await move(open, { campaign: found.value, to: 'end', note: input.reason || null });
    }),
});

async function openCampaign(
  open: Transaction,
  { campaignId, move: wanted }: { campaignId: string; move: CampaignMove },
): Promise<Outcome<LockedCampaign>> {
  const campaign = await lockCampaign(open.sql, campaignId);
  if (!campaign) return refused('not_found', { detail: words.unknown });
  if (campaign.kind === 'political') return refused('bad_state', { detail: words.political });
  return canMove(campaign, wanted) ? done(campaign) : refused('bad_state', { detail: words.badMove[wanted] });
}

async function move(
  open: Transaction,
  {
    campaign,
    to,
    note,
    by,
  }: {
    campaign: LockedCampaign;
    to: 'submit' | 'pause' | 'resume' | 'end';
    note: string | null;
    by?: ReturnType<typeof submittedBy>;
  },
): Promise<Outcome<Moved>> {
  const state = stateAfter[to];
  await setCampaignState(open.sql, campaign.id, { state, note, ...(by ? { by } : {}) });
  if (campaign.state === 'approved' || state === 'approved') await tellOfCampaign(open, campaign);
  await open.journal({
    action: moveActions[to],
    subjectType: 'ad_campaign',
    subjectId: campaign.id,
    before: { state: campaign.state },
    after: { name: campaign.name, state, ...(note ? { reason: note } : {}) },
  });
  return done({ campaignId: campaign.id, state });
}

const moveActions = {
  submit: 'ad_campaign.submit',
  pause: 'ad_campaign.pause',
  resume: 'ad_campaign.resume',
  end: 'ad_campaign.end',
} as const;
