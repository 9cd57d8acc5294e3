import { sourceWords } from '#features/readers/audience/audience.ts';
import { db } from '#server/db/client.ts';

/** A night's work comes in bites that no statement's limit of time cuts off. */
const biteRows = 20_000;

/** The first hour of which something is kept; null when nothing is. */
export async function getFirstHour(): Promise<Date | null> {
  const [row] = await db().$queryRaw<
    { hour: Date | null }[]
  >`SELECT min(hour) AS hour FROM article_views_hourly`;
  return row?.hour ?? null;
}

/** True when a day was summed up before. */
export async function isSummedUp(day: string): Promise<boolean> {
  const rows = await db().$queryRaw`SELECT 1 FROM article_views_daily WHERE day = ${day}::date LIMIT 1`;
  return (rows as unknown[]).length > 0;
}

/** Sums up the hours of a day, as often as one likes: what is summed up already stays as it is. */
export const sumUpDay = (day: string, { start, end }: { start: Date; end: Date }): Promise<number> =>
  db().$executeRaw`
    INSERT INTO article_views_daily AS d (article_id, day, views, readers, phones, tablets, desktops,
      left_in_1, left_in_2, left_in_3, left_in_4, seconds)
    SELECT article_id, ${day}::date, sum(views), sum(readers), sum(phones), sum(tablets), sum(desktops),
      sum(left_in_1), sum(left_in_2), sum(left_in_3), sum(left_in_4), sum(seconds)
    FROM article_views_hourly WHERE hour >= ${start} AND hour < ${end} GROUP BY article_id
    ON CONFLICT (article_id, day) DO UPDATE SET views = EXCLUDED.views, readers = EXCLUDED.readers,
      phones = EXCLUDED.phones, tablets = EXCLUDED.tablets, desktops = EXCLUDED.desktops,
      left_in_1 = EXCLUDED.left_in_1, left_in_2 = EXCLUDED.left_in_2, left_in_3 = EXCLUDED.left_in_3,
      left_in_4 = EXCLUDED.left_in_4, seconds = EXCLUDED.seconds
    WHERE (d.views, d.readers, d.seconds) IS DISTINCT FROM (EXCLUDED.views, EXCLUDED.readers, EXCLUDED.seconds)
      OR d.left_in_1 + d.left_in_2 + d.left_in_3 + d.left_in_4 IS DISTINCT FROM
        EXCLUDED.left_in_1 + EXCLUDED.left_in_2 + EXCLUDED.left_in_3 + EXCLUDED.left_in_4`;

/** Of the sites that sent readers to an article on a day, those that sent most keep their name. */
export async function trimSources(day: string, most: number): Promise<void> {
  await db().$executeRaw`
    WITH tail AS (
      DELETE FROM article_referrers_daily r USING (
        SELECT article_id, source, row_number() OVER (
          PARTITION BY article_id ORDER BY readers DESC, source) AS place
        FROM article_referrers_daily
        WHERE day = ${day}::date AND source NOT IN (${sourceWords.direct}, ${sourceWords.internal}, ${sourceWords.others})
      ) t
      WHERE r.day = ${day}::date AND r.article_id = t.article_id AND r.source = t.source AND t.place > ${most}
      RETURNING r.article_id, r.readers)
    INSERT INTO article_referrers_daily AS kept (article_id, day, source, readers)
    SELECT article_id, ${day}::date, ${sourceWords.others}, sum(readers)::int FROM tail GROUP BY article_id
    ON CONFLICT (article_id, day, source) DO UPDATE SET readers = kept.readers + EXCLUDED.readers`;
}

/** Deletes the hours before an instant. */
export const deleteHoursBefore = (instant: Date): Promise<number> =>
  inBites(
    () => db().$executeRaw`DELETE FROM article_views_hourly WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM article_views_hourly WHERE hour < ${instant} LIMIT ${biteRows}))`,
  );

/** Deletes what was summed up of days before one. */
export async function deleteDaysBefore(day: string): Promise<number> {
  const views = await inBites(
    () => db().$executeRaw`DELETE FROM article_views_daily WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM article_views_daily WHERE day < ${day}::date LIMIT ${biteRows}))`,
  );
  await inBites(
    () => db().$executeRaw`DELETE FROM article_referrers_daily WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM article_referrers_daily WHERE day < ${day}::date LIMIT ${biteRows}))`,
  );
  await inBites(
    () => db().$executeRaw`DELETE FROM article_shares_daily WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM article_shares_daily WHERE day < ${day}::date LIMIT ${biteRows}))`,
  );
  return views;
}

/** Deletes the salts of days before one, then what was marked with them. Returns how many marks. */
export async function deleteMarksBefore(day: string): Promise<number> {
  await db().$executeRaw`DELETE FROM audience_salts WHERE day < ${day}::date`;
  return inBites(
    () => db().$executeRaw`DELETE FROM audience_marks WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM audience_marks WHERE day < ${day}::date LIMIT ${biteRows}))`,
  );
}

async function inBites(deleteSome: () => Promise<number>): Promise<number> {
  let deleted = 0;
  for (;;) {
    const count = await deleteSome();
    deleted += count;
    if (count < biteRows) return deleted;
  }
}
