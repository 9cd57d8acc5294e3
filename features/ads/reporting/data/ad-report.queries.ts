import type { AdFigures, ReportGroup, ReportPeriod } from '#features/ads/reporting/ad-report.ts';
import type { CampaignKind, Counting, Traffic } from '#features/ads/campaigns/ads.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';

/** What a report says of its campaign. */
export type ReportCampaign = {
  id: string;
  name: string;
  advertiserName: string;
  kind: CampaignKind;
  startsAt: Date;
  endsAt: Date | null;
  counting: Counting;
  budgetKind: 'impressions' | 'days';
  budget: number | null;
};

/** Null for a campaign that does not exist. Asks for no right. */
export async function findReportCampaign(campaignId: string): Promise<ReportCampaign | null> {
  const found = await db().adCampaign.findUnique({
    where: { id: campaignId },
    select: {
      id: true,
      name: true,
      kind: true,
      startsAt: true,
      endsAt: true,
      counting: true,
      budgetKind: true,
      budget: true,
      advertiser: { select: { name: true } },
    },
  });
  if (!found) return null;
  const { advertiser, ...campaign } = found;
  return { ...campaign, advertiserName: advertiser.name };
}

const within = (campaignId: string, { from, to }: ReportPeriod): Prisma.Sql => Prisma.sql`
  s.campaign_id = ${campaignId}::uuid
  ${from === null ? Prisma.empty : Prisma.sql`AND s.day >= ${from}::date`}
  ${to === null ? Prisma.empty : Prisma.sql`AND s.day <= ${to}::date`}`;
const figures = Prisma.sql`sum(s.served)::int AS served, sum(s.measured)::int AS measured,
  sum(s.viewable)::int AS viewable, sum(s.clicks)::int AS clicks`;

type Names = { creativeName: string | null; sectionName: string | null };
const creativeNameOf = ({ creativeName }: Names): string => creativeName ?? words.goneCreative;
const sectionNameOf = (section: string, { sectionName }: Names): string =>
  sectionName ?? words.sectionName(section);

type GroupRow = AdFigures &
  Names & {
    by: number;
    day: string | null;
    slot: string | null;
    section: string | null;
    creativeId: string | null;
    traffic: Traffic;
  };

/** The sums of a campaign under each heading, all of one moment. Asks for no right. */
export async function listReportGroups(campaignId: string, period: ReportPeriod): Promise<ReportGroup[]> {
  const rows = await db().$queryRaw<GroupRow[]>`
    SELECT g.*, c.name AS "creativeName", n.name AS "sectionName" FROM (
      SELECT grouping(s.day, s.slot, s.section, s.creative_id) AS by, s.day::text AS day, s.slot, s.section,
        s.creative_id AS "creativeId", s.traffic, ${figures}
      FROM ad_sums s WHERE ${within(campaignId, period)}
      GROUP BY GROUPING SETS ((s.traffic, s.day), (s.traffic, s.slot), (s.traffic, s.section), (s.traffic, s.creative_id))
    ) g
    LEFT JOIN ad_creatives c ON c.id = g."creativeId"
    LEFT JOIN sections n ON n.id::text = g.section`;
  return rows.map(toGroup);
}

function toGroup(row: GroupRow): ReportGroup {
  const { served, measured, viewable, clicks, traffic } = row;
  const counted = { served, measured, viewable, clicks, traffic };
  if (row.day !== null) return { ...counted, by: 'day', key: row.day, name: row.day };
  if (row.slot !== null) return { ...counted, by: 'slot', key: row.slot, name: words.slotName(row.slot) };
  if (row.section !== null)
    return { ...counted, by: 'section', key: row.section, name: sectionNameOf(row.section, row) };
  return { ...counted, by: 'creative', key: row.creativeId ?? '', name: creativeNameOf(row) };
}

/** A line of the sums as it is taken home. */
export type ReportLine = AdFigures & {
  day: string;
  creative: string;
  slot: string;
  section: string;
  traffic: Traffic;
};

/** All lines of a campaign's sums, day by day. Asks for no right. */
export async function listReportLines(campaignId: string, period: ReportPeriod): Promise<ReportLine[]> {
  type Row = Omit<ReportLine, 'creative'> & Names;
  const rows = await db().$queryRaw<Row[]>`
    SELECT s.day::text AS day, s.slot, s.section, s.traffic, s.served, s.measured, s.viewable, s.clicks,
      c.name AS "creativeName", n.name AS "sectionName"
    FROM ad_sums s LEFT JOIN ad_creatives c ON c.id = s.creative_id LEFT JOIN sections n ON n.id::text = s.section
    WHERE ${within(campaignId, period)}
    ORDER BY s.day, c.name, s.creative_id, s.slot, s.section, s.traffic`;
  return rows.map(({ creativeName, sectionName, slot, section, ...row }) => ({
    ...row,
    creative: creativeNameOf({ creativeName, sectionName }),
    slot: words.slotName(slot),
    section: sectionNameOf(section, { creativeName, sectionName }),
  }));
}

/** What readers were delivered of a campaign since it began. `billed` is of what it counts. */
export type Delivered = AdFigures & { billed: number };

/** Of each of these campaigns; one without anything is not in the answer. Asks for no right. */
export async function deliveredOf(campaignIds: readonly string[]): Promise<Map<string, Delivered>> {
  if (campaignIds.length === 0) return new Map();
  const rows = await db().$queryRaw<(Delivered & { campaignId: string })[]>`
    SELECT s.campaign_id AS "campaignId", ${figures},
      sum(CASE c.counting WHEN 'viewable' THEN s.viewable ELSE s.served END)::int AS billed
    FROM ad_sums s JOIN ad_campaigns c ON c.id = s.campaign_id
    WHERE s.traffic = 'reader' AND s.campaign_id = ANY(${[...campaignIds]}::uuid[])
    GROUP BY s.campaign_id`;
  return new Map(rows.map(({ campaignId, ...delivered }) => [campaignId, delivered]));
}
