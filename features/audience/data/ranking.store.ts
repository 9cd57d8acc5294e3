import { keptRanks, type MostReadWindow, wholeNewspaper, windowHours } from '#features/audience/audience.ts';
import type { Sql } from '#server/transaction.ts';
import { Prisma } from '#server/db/generated/client.ts';

export type RankedList = MostReadWindow | 'now';
export type RankedArticle = { scope: string; rank: number; articleId: string };

/** « En ce moment » looks back so far; a reader of ten minutes ago counts a third of one of now. */
const nowMinutes = 30;
const decayMinutes = 9;

/** Readers of each article within a list's window. */
const counted = (list: RankedList, now: Date): Prisma.Sql =>
  list === 'now'
    ? Prisma.sql`SELECT article_id,
        sum(readers * exp(-extract(epoch FROM ${now}::timestamptz - minute)::float8 / ${decayMinutes * 60}::float8)) AS score
      FROM article_views_recent WHERE minute > ${before(now, nowMinutes * 60)} AND minute <= ${now} GROUP BY article_id`
    : Prisma.sql`SELECT article_id, sum(readers)::float8 AS score FROM article_views_hourly
      WHERE hour > ${before(now, windowHours[list] * 3_600)} AND hour <= ${now} GROUP BY article_id
      HAVING sum(readers) > 0`;

const before = (now: Date, seconds: number): Date => new Date(now.getTime() - seconds * 1_000);

/**
 * The order in which published articles are read, in the whole newspaper and in each section with its sub-sections
 * (« En ce moment » in the whole alone). Of two that are read as much the newer one comes first.
 */
export const rank = (sql: Sql, list: RankedList, now: Date): Promise<RankedArticle[]> =>
  sql.$queryRaw<RankedArticle[]>`
    WITH counted AS (${counted(list, now)}),
    live AS (
      SELECT c.article_id, c.score, a.first_published_at, a.section_id, s.parent_id
      FROM counted c JOIN articles a ON a.id = c.article_id JOIN sections s ON s.id = a.section_id
      WHERE a.publication_state = 'published' AND a.deleted_at IS NULL),
    scoped AS (
      SELECT ${wholeNewspaper} AS scope, * FROM live
      UNION ALL SELECT section_id::text, * FROM live WHERE ${list !== 'now'}
      UNION ALL SELECT parent_id::text, * FROM live WHERE ${list !== 'now'} AND parent_id IS NOT NULL),
    ranked AS (
      SELECT scope, article_id, row_number() OVER (
        PARTITION BY scope ORDER BY score DESC, first_published_at DESC, article_id DESC)::int AS rank FROM scoped)
    SELECT scope, rank, article_id AS "articleId" FROM ranked WHERE rank <= ${keptRanks} ORDER BY scope, rank`;

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
