import { createHmac, randomBytes } from 'node:crypto';
import { dayOf } from '#features/readers/audience/audience-clock.ts';
import { sourceWords } from '#features/readers/audience/audience.ts';
import type { Beacon } from '#features/readers/audience/beacons.ts';
import {
  type HourSum,
  type MarkedBeacon,
  type MinuteSum,
  type ShareSum,
  type SourceSum,
  sumBeacons,
} from '#features/readers/audience/beacon-sums.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const saltBytes = 32;
/** Hosts that an article may have in a day; further ones are others. */
const mostSources = 200;
const timeoutMs = 10_000;

/**
 * Writes a batch of beacons: some statements of many rows each, in one transaction, one node after another. Beacons of
 * what is not published are left out. The day of a mark is that of the write, so the salt of a day that is over is
 * never needed again. No article's row is locked; nothing is half written.
 */
export async function writeBeacons(batch: readonly Beacon[], now: Date): Promise<void> {
  const isPublic = await findPublic(batch.map(({ articleId }) => articleId));
  const counted = batch.filter(({ articleId }) => isPublic.has(articleId));
  if (counted.length === 0) return;
  const day = dayOf(now);
  await db().$transaction(
    async (sql) => {
      await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.audience'))`;
      const salt = await saltOf(sql, day);
      const marked = counted.map((beacon) => ({ ...beacon, mark: markOf(beacon, salt) }));
      const sums = sumBeacons(marked, await addMarks(sql, day, marked));
      await addHours(sql, sums.hours);
      await addSources(sql, sums.sources);
      await addMinutes(sql, sums.minutes);
      await addShares(sql, sums.shares);
    },
    { timeout: timeoutMs },
  );
}

async function findPublic(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM articles WHERE id = ANY (${[...new Set(ids)]}::uuid[])
      AND publication_state = 'published' AND deleted_at IS NULL`;
  return new Set(rows.map(({ id }) => id));
}

/** The secret of the day: made by whichever node writes first, kept nowhere else. */
async function saltOf(sql: Sql, day: string): Promise<Uint8Array> {
  const read = () => sql.$queryRaw<{ salt: Uint8Array }[]>`
    SELECT salt FROM audience_salts WHERE day = ${day}::date`;
  const [known] = await read();
  if (known) return known.salt;
  await sql.$executeRaw`INSERT INTO audience_salts (day, salt) VALUES (${day}::date, ${randomBytes(saltBytes)})`;
  const [made] = await read();
  if (!made) throw new Error('audience_salts kept no salt');
  return made.salt;
}

/** 128 bits of a keyed hash, written as an id. Of two articles, or two days, nothing tells that they were one reader's. */
const markOf = (beacon: Beacon, salt: Uint8Array): string =>
  createHmac('sha256', salt)
    .update(`${eventOf(beacon)}\n${beacon.articleId}\n${beacon.reader}`)
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Each way of sharing counts by itself. */
const eventOf = (beacon: Beacon): string =>
  beacon.event === 'shared' ? `${beacon.event} ${beacon.way}` : beacon.event;

/** Those that were not there before. */
async function addMarks(
  sql: Sql,
  day: string,
  marked: readonly MarkedBeacon[],
): Promise<ReadonlySet<string>> {
  const rows = await sql.$queryRaw<{ mark: string }[]>`
    INSERT INTO audience_marks (day, mark)
    SELECT ${day}::date, mark FROM unnest(${marked.map(({ mark }) => mark)}::uuid[]) AS t(mark)
    ON CONFLICT DO NOTHING RETURNING mark`;
  return new Set(rows.map(({ mark }) => mark));
}

async function addHours(sql: Sql, rows: readonly HourSum[]): Promise<void> {
  const column = (read: (row: HourSum) => number): number[] => rows.map(read);
  const quarter = (at: 0 | 1 | 2 | 3): number[] => column(({ leavers }) => leavers[at]);
  await sql.$executeRaw`
    INSERT INTO article_views_hourly AS h (article_id, hour, views, readers, phones, tablets, desktops,
      left_in_1, left_in_2, left_in_3, left_in_4, seconds)
    SELECT * FROM unnest(${rows.map(({ articleId }) => articleId)}::uuid[],
      ${rows.map(({ hour }) => hour)}::timestamptz[], ${column((row) => row.views)}::int[],
      ${column((row) => row.readers)}::int[], ${column((row) => row.phone)}::int[],
      ${column((row) => row.tablet)}::int[], ${column((row) => row.desktop)}::int[], ${quarter(0)}::int[],
      ${quarter(1)}::int[], ${quarter(2)}::int[], ${quarter(3)}::int[], ${column((row) => row.seconds)}::bigint[])
    ON CONFLICT (article_id, hour) DO UPDATE SET views = h.views + EXCLUDED.views,
      readers = h.readers + EXCLUDED.readers, phones = h.phones + EXCLUDED.phones,
      tablets = h.tablets + EXCLUDED.tablets, desktops = h.desktops + EXCLUDED.desktops,
      left_in_1 = h.left_in_1 + EXCLUDED.left_in_1, left_in_2 = h.left_in_2 + EXCLUDED.left_in_2,
      left_in_3 = h.left_in_3 + EXCLUDED.left_in_3, left_in_4 = h.left_in_4 + EXCLUDED.left_in_4,
      seconds = h.seconds + EXCLUDED.seconds`;
}

async function addSources(sql: Sql, rows: readonly SourceSum[]): Promise<void> {
  if (rows.length === 0) return;
  await sql.$executeRaw`
    INSERT INTO article_referrers_daily AS r (article_id, day, source, readers)
    SELECT t.article_id, t.day, CASE WHEN k.source IS NULL AND (SELECT count(*) FROM article_referrers_daily n
        WHERE n.article_id = t.article_id AND n.day = t.day) >= ${mostSources} THEN ${sourceWords.others}
      ELSE t.source END AS source, sum(t.readers)::int
    FROM unnest(${rows.map(({ articleId }) => articleId)}::uuid[], ${rows.map(({ day }) => day)}::date[],
      ${rows.map(({ source }) => source)}::text[], ${rows.map(({ readers }) => readers)}::int[])
      AS t(article_id, day, source, readers)
    LEFT JOIN article_referrers_daily k USING (article_id, day, source)
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
    ON CONFLICT (article_id, day, source) DO UPDATE SET readers = r.readers + EXCLUDED.readers`;
}

async function addMinutes(sql: Sql, rows: readonly MinuteSum[]): Promise<void> {
  if (rows.length === 0) return;
  await sql.$executeRaw`
    INSERT INTO article_views_recent AS r (minute, article_id, readers)
    SELECT * FROM unnest(${rows.map(({ minute }) => minute)}::timestamptz[],
      ${rows.map(({ articleId }) => articleId)}::uuid[], ${rows.map(({ readers }) => readers)}::int[])
    ON CONFLICT (minute, article_id) DO UPDATE SET readers = r.readers + EXCLUDED.readers`;
}

async function addShares(sql: Sql, rows: readonly ShareSum[]): Promise<void> {
  if (rows.length === 0) return;
  await sql.$executeRaw`
    INSERT INTO article_shares_daily AS s (article_id, day, way, readers)
    SELECT * FROM unnest(${rows.map(({ articleId }) => articleId)}::uuid[], ${rows.map(({ day }) => day)}::date[],
      ${rows.map(({ way }) => way)}::text[], ${rows.map(({ readers }) => readers)}::int[])
    ON CONFLICT (article_id, day, way) DO UPDATE SET readers = s.readers + EXCLUDED.readers`;
}
