import { db } from '#server/db/client.ts';

/** An advertiser as the list shows it. */
export type AdvertiserRow = {
  id: string;
  name: string;
  contact: string | null;
  isHouse: boolean;
  isArchived: boolean;
  campaigns: number;
  /** Of them those that are served, or would be at their hour. */
  live: number;
};

export const advertisersOnPage = 50;

/** One page of advertisers by name, whose name holds these letters; with how many there are. */
export async function listAdvertisers({
  search,
  withArchived,
  page,
  now,
}: {
  search: string;
  withArchived: boolean;
  page: number;
  now: Date;
}): Promise<{ rows: AdvertiserRow[]; total: number }> {
  const words = search
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&');
  const rows = await db().$queryRaw<(AdvertiserRow & { total: number })[]>`
    SELECT a.id, a.name, coalesce(a.contact_name, a.contact_email) AS contact, a.is_house AS "isHouse",
      a.archived_at IS NOT NULL AS "isArchived", count(*) OVER ()::int AS total,
      (SELECT count(*)::int FROM ad_campaigns c WHERE c.advertiser_id = a.id) AS campaigns,
      (SELECT count(*)::int FROM ad_campaigns c WHERE c.advertiser_id = a.id AND c.state = 'approved'
        AND c.starts_at <= ${now} AND (c.ends_at IS NULL OR c.ends_at > ${now})) AS live
    FROM advertisers a
    WHERE unaccent(a.name) ILIKE unaccent(${`%${words}%`}) AND (${withArchived} OR a.archived_at IS NULL)
    ORDER BY a.name COLLATE "fr-x-icu", a.id
    LIMIT ${advertisersOnPage} OFFSET ${(page - 1) * advertisersOnPage}`;
  return { rows, total: rows[0]?.total ?? 0 };
}

/** An advertiser whole. */
export type DeskAdvertiser = {
  id: string;
  name: string;
  contactName: string | null;
  contactEmail: string | null;
  website: string | null;
  note: string | null;
  isHouse: boolean;
  archivedAt: Date | null;
};

export const getDeskAdvertiser = (id: string): Promise<DeskAdvertiser | null> =>
  db().advertiser.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      contactName: true,
      contactEmail: true,
      website: true,
      note: true,
      isHouse: true,
      archivedAt: true,
    },
  });

/** Advertisers in service, for a choice: the newspaper itself is none. */
export const listAdvertiserChoices = (): Promise<{ id: string; name: string }[]> =>
  db().$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM advertisers WHERE archived_at IS NULL AND NOT is_house
    ORDER BY name COLLATE "fr-x-icu", id`;
