import { parseHours } from '#features/ads/campaigns/campaign.ts';
import { parseCreativeContent } from '#features/ads/campaigns/creative.ts';
import type { CampaignKind, CampaignState, Counting, CreativeKind } from '#features/ads/campaigns/ads.ts';
import type { ServableCampaign, ServableCreative } from '#features/ads/delivery/servable.ts';
import { parseTargeting } from '#features/ads/campaigns/targeting.ts';
import { db } from '#server/db/client.ts';
import { log } from '#server/log/log.ts';

type CreativeRow = {
  id: string;
  kind: CreativeKind;
  width: number | null;
  height: number | null;
  alt: string;
  weight: number;
  version: number;
  content: unknown;
};
type Row = Omit<ServableCampaign, 'cap' | 'creatives' | 'hours' | 'kind' | 'targeting'> & {
  kind: Exclude<CampaignKind, 'political'>;
  state: CampaignState;
  counting: Counting;
  most: number | null;
  seconds: number | null;
  hours: unknown;
  targeting: unknown;
  creatives: CreativeRow[];
};

/**
 * Every campaign that may be served now or later: approved, not over, of an advertiser who stands, with its creatives
 * that are approved and stand. What can't be understood is left out, and named in the log: it is served nowhere rather
 * than everywhere.
 */
export async function listServableCampaigns(): Promise<ServableCampaign[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT c.id, v.name AS advertiser, c.kind::text AS kind, c.state::text AS state, c.starts_at AS "startsAt",
      c.ends_at AS "endsAt", c.hours, CASE WHEN c.budget_kind = 'impressions' THEN c.budget END AS budget,
      c.counting::text AS counting, c.pacing::text AS pacing, c.priority::int AS priority,
      c.is_exclusive AS "isExclusive", c.cap_impressions AS most, c.cap_seconds AS seconds,
      c.without_consent::text AS "withoutConsent", c.refresh_seconds AS "refreshSeconds", c.targeting,
      (SELECT jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind, 'width', k.width, 'height', k.height,
          'alt', k.alt, 'weight', k.weight, 'version', k.version, 'content', k.content) ORDER BY k.id)
        FROM ad_creatives k WHERE k.campaign_id = c.id AND k.approved_at IS NOT NULL AND k.archived_at IS NULL)
        AS creatives
    FROM ad_campaigns c JOIN advertisers v ON v.id = c.advertiser_id
    WHERE c.state = 'approved' AND c.kind <> 'political' AND v.archived_at IS NULL
      AND (c.ends_at IS NULL OR c.ends_at > now())
      AND EXISTS (SELECT 1 FROM ad_creatives k WHERE k.campaign_id = c.id AND k.approved_at IS NOT NULL
        AND k.archived_at IS NULL)
    ORDER BY c.id`;
  return rows.flatMap((row) => toCampaign(row) ?? []);
}

function toCampaign({ most, seconds, ...row }: Row): ServableCampaign | null {
  const hours = parseHours(row.hours);
  const targeting = parseTargeting(row.targeting);
  const creatives = row.creatives.flatMap((creative) => toCreative(creative) ?? []);
  if (!hours || !targeting || creatives.length === 0) {
    log().warn({ campaign: row.id }, 'a campaign is served nowhere: what is stored of it is not understood');
    return null;
  }
  const cap = most === null || seconds === null ? null : { most, seconds };
  return { ...row, hours, targeting, creatives, cap };
}

function toCreative({ kind, content, width, height, ...row }: CreativeRow): ServableCreative | null {
  const parsed = parseCreativeContent(kind, content);
  if (!parsed) return null;
  const size = width === null || height === null ? null : { width, height };
  // The content was parsed as its kind.
  return { ...row, size, kind, content: parsed } as ServableCreative;
}
