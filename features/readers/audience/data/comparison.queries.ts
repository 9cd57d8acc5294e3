import { boundsOf } from '#features/readers/audience/audience-clock.ts';
import {
  type Comparison,
  dayMs,
  leastPeers,
  startDays,
  startHours,
  totalDays,
} from '#features/readers/audience/comparison.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

type Article = { id: string; firstPublishedAt: Date };
type Found = { readers: number; median: number | null; peers: number };

/** A newspaper that publishes a great deal is compared with the newest of its articles. */
const mostPeers = 500;

/**
 * How an article does beside the newspaper's others of its age: over its first hours while those are kept one by one,
 * since publication afterwards. Null while it is younger than an hour, and where fewer than five others can be
 * compared. Asks for no right.
 */
export async function getComparison(article: Article, now = new Date()): Promise<Comparison | null> {
  const hours = startHours(article.firstPublishedAt, now);
  const isYoung = now.getTime() - article.firstPublishedAt.getTime() <= startDays * dayMs;
  if (hours === null && isYoung) return null;
  const found = hours === null ? await compareTotals(article) : await compareStarts(article, { hours, now });
  const { readers, median, peers } = found;
  if (median === null || peers < leastPeers) return null;
  return { over: hours === null ? { kind: 'total' } : { kind: 'start', hours }, readers, median, peers };
}

/** What each of the others, and the article itself, has of `counts` (SQL giving a number for the row `p`). */
async function compare(
  { id }: Article,
  { from, until, counts }: { from: Date; until: Date; counts: Prisma.Sql },
): Promise<Found> {
  const [row] = await db().$queryRaw<[Found]>`
    WITH p AS (
      (SELECT id, first_published_at FROM articles WHERE id = ${id}::uuid)
      UNION ALL
      (SELECT id, first_published_at FROM articles
        WHERE publication_state = 'published' AND deleted_at IS NULL AND id <> ${id}::uuid
          AND first_published_at >= ${from} AND first_published_at <= ${until}
        ORDER BY first_published_at DESC LIMIT ${mostPeers})
    ), c AS (SELECT p.id, ${counts} AS readers FROM p)
    SELECT coalesce(max(readers) FILTER (WHERE id = ${id}::uuid), 0)::int AS readers,
      percentile_disc(0.5) WITHIN GROUP (ORDER BY readers) FILTER (WHERE id <> ${id}::uuid)::int AS median,
      count(*) FILTER (WHERE id <> ${id}::uuid)::int AS peers
    FROM c`;
  return row;
}

/** Hours that began within the first `hours` of each, those of its publication among them. */
const compareStarts = (article: Article, { hours, now }: { hours: number; now: Date }): Promise<Found> =>
  compare(article, {
    from: new Date(now.getTime() - startDays * dayMs),
    until: new Date(now.getTime() - (hours * dayMs) / 24),
    counts: Prisma.sql`(SELECT coalesce(sum(v.readers), 0) FROM article_views_hourly v
      WHERE v.article_id = p.id AND v.hour < p.first_published_at + make_interval(hours => ${hours}::int))`,
  });

/** Days that are summed up, and the hours after the last of them. */
async function compareTotals(article: Article): Promise<Found> {
  const [last] = await db().$queryRaw<{ day: string | null }[]>`
    SELECT max(day)::text AS day FROM article_views_daily`;
  const since = last?.day ? boundsOf(last.day).end : new Date(0);
  const at = article.firstPublishedAt.getTime();
  return compare(article, {
    from: new Date(at - totalDays * dayMs),
    until: new Date(at + totalDays * dayMs),
    counts: Prisma.sql`(SELECT coalesce(sum(v.readers), 0) FROM article_views_daily v WHERE v.article_id = p.id)
      + (SELECT coalesce(sum(v.readers), 0) FROM article_views_hourly v
        WHERE v.article_id = p.id AND v.hour >= ${since})`,
  });
}
