import {
  type ComplaintOutcome,
  type ComplaintReason,
  toComplaintOutcome,
  toComplaintReason,
} from '#features/ads/reporting/ad-complaints.ts';
import type { CampaignState } from '#features/ads/campaigns/ads.ts';
import { db } from '#server/db/client.ts';

/** The advertisement that somebody is about to complain of, as readers know it; null when it is none of ours. */
export async function getComplainedAd(
  creativeId: string,
): Promise<{ advertiser: string; alt: string } | null> {
  const creative = await db().adCreative.findUnique({
    where: { id: creativeId },
    select: { alt: true, campaign: { select: { advertiser: { select: { name: true } } } } },
  });
  return creative && { advertiser: creative.campaign.advertiser.name, alt: creative.alt };
}

/** A complaint as the desk sees it; `ad` is null when nobody knows which advertisement it is about. */
export type DeskComplaint = {
  id: string;
  reason: ComplaintReason;
  message: string;
  email: string | null;
  slot: string;
  pagePath: string;
  createdAt: Date;
  settledAt: Date | null;
  settledByName: string | null;
  outcome: ComplaintOutcome | null;
  ad: {
    creativeId: string;
    creative: string;
    campaignId: string;
    campaign: string;
    state: CampaignState;
    advertiser: string;
  } | null;
};

export const complaintsOnPage = 50;

type Row = Omit<DeskComplaint, 'reason' | 'outcome' | 'ad'> & {
  reason: string;
  outcome: string | null;
  creativeId: string | null;
  creative: string;
  campaignId: string;
  campaign: string;
  state: CampaignState;
  advertiser: string;
};

/** Complaints that wait, the oldest first; or those that are settled, the last first. */
export async function listComplaints({
  isSettled,
  page,
}: {
  isSettled: boolean;
  page: number;
}): Promise<{ complaints: DeskComplaint[]; total: number }> {
  const offset = (page - 1) * complaintsOnPage;
  const [rows, total] = await Promise.all([
    db().$queryRaw<Row[]>`
      SELECT q.id, q.reason, q.message, q.email, q.slot, q.page_path AS "pagePath", q.created_at AS "createdAt",
        q.settled_at AS "settledAt", u.name AS "settledByName", q.outcome,
        c.id AS "creativeId", c.name AS creative, k.id AS "campaignId", k.name AS campaign, k.state, a.name AS advertiser
      FROM ad_complaints q
        LEFT JOIN ad_creatives c ON c.id = q.creative_id
        LEFT JOIN ad_campaigns k ON k.id = c.campaign_id
        LEFT JOIN advertisers a ON a.id = k.advertiser_id
        LEFT JOIN users u ON u.id = q.settled_by_id
      WHERE (q.settled_at IS NOT NULL) = ${isSettled}
      ORDER BY q.settled_at DESC, q.created_at, q.id LIMIT ${complaintsOnPage} OFFSET ${offset}`,
    db().adComplaint.count({ where: { settledAt: isSettled ? { not: null } : null } }),
  ]);
  return { complaints: rows.map(toComplaint), total };
}

function toComplaint(row: Row): DeskComplaint {
  const { creativeId, creative, campaignId, campaign, state, advertiser, reason, outcome, ...rest } = row;
  return {
    ...rest,
    reason: toComplaintReason(reason),
    outcome: toComplaintOutcome(outcome),
    ad: creativeId === null ? null : { creativeId, creative, campaignId, campaign, state, advertiser },
  };
}

/** The campaign of the advertisement that a complaint is about; null when it is of none that is known. */
export async function findComplainedCampaign(complaintId: string): Promise<string | null> {
  const rows = await db().$queryRaw<{ campaignId: string }[]>`
    SELECT c.campaign_id AS "campaignId" FROM ad_complaints q JOIN ad_creatives c ON c.id = q.creative_id
    WHERE q.id = ${complaintId}::uuid`;
  return rows[0]?.campaignId ?? null;
}
