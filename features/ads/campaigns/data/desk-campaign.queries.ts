import type { CampaignKind, Counting, CreativeKind } from '#features/ads/campaigns/ads.ts';
import type { CampaignForm } from '#features/ads/campaigns/campaign-fields.ts';
import { toCampaignForm } from '#features/ads/campaigns/show-campaign.ts';
import { type CampaignPhase, parseHours, phaseOf } from '#features/ads/campaigns/campaign.ts';
import { healthOf, type PacingHealth } from '#features/ads/campaigns/pacing-health.ts';
import { siteZone } from '#lib/site-zone.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** A campaign as the overview shows it. */
export type CampaignRow = {
  id: string;
  name: string;
  advertiser: string;
  kind: CampaignKind;
  phase: CampaignPhase;
  startsAt: Date;
  endsAt: Date | null;
  counting: Counting;
  /** Impressions of the kind that it counts: what readers were served, or saw. */
  delivered: number;
  /** Null where days are sold, or nothing is. */
  budget: number | null;
  health: PacingHealth | null;
  /** Creatives that wait for approval in a campaign that has it. */
  waiting: number;
  isExclusive: boolean;
};

export type CampaignSearch = { phase: CampaignPhase | null; advertiserId: string | null; search: string };

export const campaignsOnPage = 30;

/** The state and dates of a campaign as one word, as `phaseOf` says it. */
const phaseAt = (now: Date): Prisma.Sql => Prisma.sql`
  CASE WHEN c.state IN ('draft', 'submitted', 'ended') THEN c.state::text
    WHEN c.ends_at <= ${now} THEN 'over'
    WHEN c.state = 'paused' THEN 'paused'
    WHEN c.starts_at > ${now} THEN 'planned' ELSE 'live' END`;

const conditionsOf = ({ advertiserId, search }: Omit<CampaignSearch, 'phase'>): Prisma.Sql => {
  const words = search
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&');
  return Prisma.join(
    [
      Prisma.sql`true`,
      ...(advertiserId ? [Prisma.sql`c.advertiser_id = ${advertiserId}::uuid`] : []),
      ...(words ? [Prisma.sql`unaccent(c.name || ' ' || a.name) ILIKE unaccent(${`%${words}%`})`] : []),
    ],
    ' AND ',
  );
};

type Stored = Omit<CampaignRow, 'phase' | 'health'> & {
  state: 'draft' | 'submitted' | 'approved' | 'paused' | 'ended';
  hours: unknown;
  pacing: 'even' | 'fast';
  spent: number;
};

/**
 * One page of campaigns with how many there are: first what waits for somebody, then what is on the pages, then the
 * rest, the latest start first.
 */
export async function listCampaigns(
  { phase, ...wanted }: CampaignSearch,
  { page, now }: { page: number; now: Date },
): Promise<{ rows: CampaignRow[]; total: number }> {
  const rows = await db().$queryRaw<(Stored & { total: number })[]>`
    WITH found AS (
      SELECT c.*, a.name AS advertiser, ${phaseAt(now)} AS phase
      FROM ad_campaigns c JOIN advertisers a ON a.id = c.advertiser_id WHERE ${conditionsOf(wanted)})
    SELECT f.id, f.name, f.advertiser, f.kind, f.state, f.starts_at AS "startsAt", f.ends_at AS "endsAt", f.hours,
      f.counting, f.pacing, f.budget, f.is_exclusive AS "isExclusive", coalesce(t.spent, 0) AS spent,
      CASE WHEN f.budget IS NOT NULL THEN coalesce(t.spent, 0) ELSE (
        SELECT coalesce(sum(CASE WHEN f.counting = 'served' THEN s.served ELSE s.viewable END), 0)::int
        FROM ad_sums s WHERE s.campaign_id = f.id AND s.traffic = 'reader') END AS delivered,
      (SELECT count(*)::int FROM ad_creatives k WHERE k.campaign_id = f.id AND k.archived_at IS NULL
        AND k.approved_at IS NULL AND f.state IN ('approved', 'paused')) AS waiting,
      count(*) OVER ()::int AS total
    FROM found f LEFT JOIN ad_accounts t ON t.campaign_id = f.id
    WHERE ${phase === null ? Prisma.sql`true` : Prisma.sql`f.phase = ${phase}`}
    ORDER BY array_position(ARRAY['submitted', 'live', 'paused', 'planned', 'draft', 'over', 'ended'], f.phase),
      f.starts_at DESC, f.id
    LIMIT ${campaignsOnPage} OFFSET ${(page - 1) * campaignsOnPage}`;
  return { rows: rows.map((row) => toRow(row, now)), total: rows[0]?.total ?? 0 };
}

function toRow({ state, hours, pacing, spent, ...row }: Stored, now: Date): CampaignRow {
  const { id, name, advertiser, kind, startsAt, endsAt, counting, delivered, budget, waiting, isExclusive } =
    row;
  const phase = phaseOf({ state, startsAt, endsAt }, now);
  const times = { startsAt, endsAt, hours: parseHours(hours) ?? [] };
  const isSold = phase === 'live' || phase === 'over';
  return {
    id,
    name,
    advertiser,
    kind,
    phase,
    startsAt,
    endsAt,
    counting,
    delivered,
    budget,
    waiting,
    isExclusive,
    health: isSold ? healthOf({ ...times, budget, pacing, spent }, now, siteZone()) : null,
  };
}

/** How many campaigns stand where. */
export async function countCampaigns(
  wanted: Omit<CampaignSearch, 'phase'>,
  now: Date,
): Promise<Partial<Record<CampaignPhase, number>>> {
  const rows = await db().$queryRaw<{ phase: CampaignPhase; count: number }[]>`
    SELECT ${phaseAt(now)} AS phase, count(*)::int AS count
    FROM ad_campaigns c JOIN advertisers a ON a.id = c.advertiser_id WHERE ${conditionsOf(wanted)} GROUP BY 1`;
  return Object.fromEntries(rows.map(({ phase, count }) => [phase, count]));
}

/** A creative as its campaign shows it. */
export type CampaignCreative = {
  id: string;
  name: string;
  kind: CreativeKind;
  width: number | null;
  height: number | null;
  version: number;
  isApproved: boolean;
  preparedById: string | null;
};

/** A campaign whole, for the desk. */
export type DeskCampaign = Omit<CampaignRow, 'waiting'> & {
  state: Stored['state'];
  stateNote: string | null;
  version: number;
  advertiserId: string;
  isAdvertiserArchived: boolean;
  form: CampaignForm;
  creatives: CampaignCreative[];
  submittedById: string | null;
  updatedById: string | null;
  submittedAt: Date | null;
  approvedAt: Date | null;
  submittedBy: string | null;
  approvedBy: string | null;
};

export async function getDeskCampaign(campaignId: string, now: Date): Promise<DeskCampaign | null> {
  const row = await db().adCampaign.findUnique({
    where: { id: campaignId },
    include: {
      advertiser: { select: { name: true, archivedAt: true } },
      account: { select: { spent: true } },
      creatives: { where: { archivedAt: null }, orderBy: { id: 'asc' } },
    },
  });
  if (!row) return null;
  const spent = row.account?.spent ?? 0;
  const [names, sums] = await Promise.all([
    listNames([row.submittedById, row.approvedById]),
    db().adSum.aggregate({
      where: { campaignId, traffic: 'reader' },
      _sum: { served: true, viewable: true },
    }),
  ]);
  const counted = sums._sum[row.counting] ?? 0;
  const delivered = row.budget === null ? counted : spent;
  const stored = { ...row, advertiser: row.advertiser.name, delivered, spent, waiting: 0 };
  return {
    ...toRow(stored, now),
    state: row.state,
    stateNote: row.stateNote,
    version: row.version,
    advertiserId: row.advertiserId,
    isAdvertiserArchived: row.advertiser.archivedAt !== null,
    form: toCampaignForm(row, siteZone()),
    creatives: row.creatives.map((creative) => ({
      id: creative.id,
      name: creative.name,
      kind: creative.kind,
      width: creative.width,
      height: creative.height,
      version: creative.version,
      isApproved: creative.approvedAt !== null,
      preparedById: creative.updatedById ?? creative.createdById,
    })),
    submittedById: row.submittedById,
    updatedById: row.updatedById,
    submittedAt: row.submittedAt,
    approvedAt: row.approvedAt,
    submittedBy: names.get(row.submittedById ?? '') ?? null,
    approvedBy: names.get(row.approvedById ?? '') ?? null,
  };
}

async function listNames(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const known = ids.filter((id) => id !== null);
  const rows = await db().user.findMany({ where: { id: { in: known } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
