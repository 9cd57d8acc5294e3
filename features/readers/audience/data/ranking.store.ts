import { boundsOf, dayOf, lastDays } from '#features/readers/audience/audience-clock.ts';
import {
  keptRanks,
  type MostReadWindow,
  wholeNewspaper,
  windowHours,
} from '#features/readers/audience/audience.ts';
import type { Sql } from '#server/transaction/transaction.ts';
import { Prisma } from '#server/db/generated/client.ts';

export type RankedList = MostReadWindow | 'now';
export type RankedArticle = { scope: string; rank: number; articleId: string };

/** « En ce moment » looks back so far; a reader of ten minutes ago counts a third of one of now. */
const nowMinutes = 30;
const decayMinutes = 9;

/** Days of the list of a week: today and the six before. */
const weekDays = 7;
/** Scores of a hundred thousand articles are sorted in memory. */
const sortMemory = '32MB';

const before = (now: Date, seconds: number): Date => new Date(now.getTime() - seconds * 1_000);

/** Readers of each article within a list's window: of a week's days that are over as they were summed up. */
async function counted(sql: Sql, list: RankedList, now: Date): Promise<Prisma.Sql> {
  if (list === 'now')
    return Prisma.sql`SELECT article_id,
        sum(readers * exp(-extract(epoch FROM ${now}::timestamptz - minute)::float8 / ${decayMinutes * 60}::float8)) AS score
      FROM article_views_recent WHERE minute > ${before(now, nowMinutes * 60)} AND minute <= ${now} GROUP BY article_id`;
  if (list === '24h')
    return Prisma.sql`SELECT article_id, sum(readers)::float8 AS score FROM article_views_hourly
      WHERE hour > ${before(now, windowHours[list] * 3_600)} AND hour <= ${now} GROUP BY article_id HAVING sum(readers) > 0`;
  const firstDay = lastDays(now, weekDays)[0] ?? dayOf(now);
  const [row] = await sql.$queryRaw<
    { day: string | null }[]
  >`SELECT max(day)::text AS day FROM article_views_daily`;
  const lastDay = row?.day && row.day >= firstDay ? row.day : null;
  const hoursFrom = lastDay ? boundsOf(lastDay).end : boundsOf(firstDay).start;
  return Prisma.sql`SELECT article_id, sum(readers)::float8 AS score FROM (
      SELECT article_id, readers FROM article_views_daily
      WHERE day >= ${firstDay}::date AND day <= ${lastDay}::date
      UNION ALL SELECT article_id, readers FROM article_views_hourly WHERE hour >= ${hoursFrom} AND hour <= ${now}
    ) read GROUP BY article_id HAVING sum(readers) > 0`;
}

/**
 * The order in which published articles are read, in the whole newspaper and in each section with its sub-sections
 * (« En ce moment » in the whole alone). Of two that are read as much the newer one comes first. The first of each
 * section are found first: no others can be among the first of the whole, or of the section above.
 */
export async function rank(sql: Sql, list: RankedList, now: Date): Promise<RankedArticle[]> {
  await sql.$executeRaw`SELECT set_config('work_mem', ${sortMemory}, true)`;
  const isOfSections = list !== 'now';
  return sql.$queryRaw<RankedArticle[]>`
    WITH counted AS (${await counted(sql, list, now)}),
    placed AS (
      SELECT c.article_id, c.score, a.first_published_at, a.section_id, row_number() OVER (
        PARTITION BY a.section_id ORDER BY c.score DESC, a.first_published_at DESC, a.id DESC) AS place
      FROM counted c JOIN articles a ON a.id = c.article_id
      WHERE a.publication_state = 'published' AND a.deleted_at IS NULL),
    firsts AS (SELECT p.*, s.parent_id FROM placed p JOIN sections s ON s.id = p.section_id
      WHERE p.place <= ${keptRanks}),
    scoped AS (
      SELECT ${wholeNewspaper} AS scope, * FROM firsts
      UNION ALL SELECT section_id::text, * FROM firsts WHERE ${isOfSections}
      UNION ALL SELECT parent_id::text, * FROM firsts WHERE ${isOfSections} AND parent_id IS NOT NULL),
    ranked AS (
      SELECT scope, article_id, row_number() OVER (
        PARTITION BY scope ORDER BY score DESC, first_published_at DESC, article_id DESC)::int AS rank FROM scoped)
    SELECT scope, rank, article_id AS "articleId" FROM ranked WHERE rank <= ${keptRanks} ORDER BY scope, rank`;
}

/** The last ranking, held until the transaction ends: one process makes them at a time. */
export async function lockRanking(sql: Sql, list: RankedList): Promise<RankedArticle[]> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.ranking'))`;
  return sql.$queryRaw<RankedArticle[]>`
    SELECT scope, rank::int AS rank, article_id AS "articleId" FROM article_rankings
    WHERE list = ${list} ORDER BY scope, rank`;
}

/** Puts other rankings in the place of those of these scopes. */
export async function writeRanking(
  sql: Sql,
  { list, scopes, ranked }: { list: RankedList; scopes: readonly string[]; ranked: readonly RankedArticle[] },
): Promise<void> {
  await sql.articleRanking.deleteMany({ where: { list, scope: { in: [...scopes] } } });
  await sql.articleRanking.createMany({ data: ranked.map((row) => ({ list, ...row })) });
}

/** Forgets the minutes that no list looks at any more. */
export const deleteOldMinutes = (sql: Sql, now: Date): Promise<number> =>
  sql.$executeRaw`DELETE FROM article_views_recent WHERE minute < ${before(now, 2 * nowMinutes * 60)}`;
