import {
  reopenComplaintSchema,
  settleComplaintSchema,
} from '#features/ads/reporting/ad-complaints.schema.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { findComplainedCampaign } from '#features/ads/reporting/data/ad-complaint.queries.ts';
import {
  type HeldComplaint,
  lockComplaint,
  setComplaintSettled,
} from '#features/ads/reporting/data/ad-complaint.store.ts';
import { pauseCampaign } from '#features/ads/campaigns/use-cases/move-campaign.ts';
import type { Actor } from '#lib/actor.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { complaintRefusals as words } from '#words/ads/reporting/ad-complaints.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Sql } from '#server/transaction/transaction.ts';

type Settled = { complaintId: string };

/**
 * Says what became of a complaint. `campaign_paused` takes the campaign off the pages first, from this second; one that
 * is off them already stays as it is.
 */
export const settleComplaint = defineUseCase({
  name: 'settleComplaint',
  input: settleComplaintSchema,
  may: maySellAds,
  run: async ({ actor, input: { complaintId, outcome } }): Promise<Outcome<Settled>> => {
    if (outcome === 'campaign_paused') {
      const paused = await pauseComplained(actor, complaintId);
      if (!paused.ok) return paused;
    }
    return attempt(actor, async (open) => {
      const found = await openComplaint(open.sql, complaintId);
      if (!found.ok) return found;
      if (found.value.isSettled) return refused('conflict', { detail: words.settled });
      const byId = actor.kind === 'person' ? actor.userId : null;
      await setComplaintSettled(open.sql, complaintId, { outcome, at: new Date(), byId });
      const { creativeId } = found.value;
      await open.journal({
        action: 'ad_complaint.settle',
        subjectType: 'ad_complaint',
        subjectId: complaintId,
        after: { outcome, creativeId },
      });
      return done({ complaintId });
    });
  },
});

/** Opens a complaint again that was settled by mistake; a campaign that was paused for it stays so. */
export const reopenComplaint = defineUseCase({
  name: 'reopenComplaint',
  input: reopenComplaintSchema,
  may: maySellAds,
  run: ({ actor, input: { complaintId } }): Promise<Outcome<Settled>> =>
    attempt(actor, async (open) => {
      const found = await openComplaint(open.sql, complaintId);
      if (!found.ok) return found;
      if (!found.value.isSettled) return refused('conflict', { detail: words.open });
      await setComplaintSettled(open.sql, complaintId, null);
      await open.journal({
        action: 'ad_complaint.reopen',
        subjectType: 'ad_complaint',
        subjectId: complaintId,
      });
      return done({ complaintId });
    }),
});

async function pauseComplained(actor: Actor, complaintId: string): Promise<Outcome<unknown>> {
  const campaignId = await findComplainedCampaign(complaintId);
  if (campaignId === null) return refused('not_found', { detail: words.noCampaign });
  const paused = await pauseCampaign({ actor, input: { campaignId } });
  return !paused.ok && paused.error.code === 'bad_state' ? done(null) : paused;
}

async function openComplaint(sql: Sql, complaintId: string): Promise<Outcome<HeldComplaint>> {
  const complaint = await lockComplaint(sql, complaintId);
  return complaint ? done(complaint) : refused('not_found', { detail: words.unknown });
}
