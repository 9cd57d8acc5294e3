import type { Sql } from '#server/transaction/transaction.ts';

export type AdvertiserFields = {
  name: string;
  contactName: string | null;
  contactEmail: string | null;
  website: string | null;
  note: string | null;
};

const select = {
  id: true,
  name: true,
  contactName: true,
  contactEmail: true,
  website: true,
  note: true,
  isHouse: true,
  archivedAt: true,
} as const;

/** One after the other: names are taken once, and nobody sells for whoever is being archived. */
export async function lockAdvertisers(sql: Sql): Promise<void> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.ads.advertisers'))`;
}

export const getStoredAdvertiser = (sql: Sql, id: string) =>
  sql.advertiser.findUnique({ where: { id }, select });

/** Somebody else of that name, accents and letters' case aside; null for a name of its own. */
export async function findNamesake(
  sql: Sql,
  name: string,
  exceptId: string | null,
): Promise<{ id: string; name: string } | null> {
  const [row] = await sql.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM advertisers
    WHERE lower(unaccent(name)) = lower(unaccent(${name})) AND id IS DISTINCT FROM ${exceptId}::uuid LIMIT 1`;
  return row ?? null;
}

export async function insertAdvertiser(
  sql: Sql,
  fields: AdvertiserFields,
  userId: string | null,
): Promise<string> {
  const { id } = await sql.advertiser.create({
    data: { ...fields, createdById: userId },
    select: { id: true },
  });
  return id;
}

export async function updateAdvertiser(sql: Sql, id: string, fields: AdvertiserFields): Promise<void> {
  await sql.advertiser.update({ where: { id }, data: fields });
}

export async function setAdvertiserArchived(sql: Sql, id: string, isArchived: boolean): Promise<void> {
  await sql.advertiser.update({ where: { id }, data: { archivedAt: isArchived ? new Date() : null } });
}

/** The newspaper as its own advertiser, made when it is first needed. `name` is the newspaper's. */
export async function needHouseAdvertiser(sql: Sql, name: string): Promise<string> {
  await lockAdvertisers(sql);
  const known = await sql.advertiser.findFirst({ where: { isHouse: true }, select: { id: true } });
  if (known) return known.id;
  const namesake = await findNamesake(sql, name, null);
  const { id } = namesake
    ? await sql.advertiser.update({
        where: { id: namesake.id },
        data: { isHouse: true },
        select: { id: true },
      })
    : await sql.advertiser.create({ data: { name, isHouse: true }, select: { id: true } });
  return id;
}

/** Names of campaigns that somebody could still serve. */
export async function listUnendedNames(sql: Sql, advertiserId: string, now: Date): Promise<string[]> {
  const rows = await sql.adCampaign.findMany({
    where: {
      advertiserId,
      state: { in: ['submitted', 'approved', 'paused'] },
      OR: [{ endsAt: null }, { endsAt: { gt: now } }],
    },
    select: { name: true },
    orderBy: { startsAt: 'asc' },
    take: 5,
  });
  return rows.map(({ name }) => name);
}

/** Is any of their advertisements in the kept pages? */
export const hasHouseCampaigns = async (sql: Sql, advertiserId: string): Promise<boolean> =>
  (await sql.adCampaign.count({ where: { advertiserId, kind: 'house', state: 'approved' } })) > 0;
