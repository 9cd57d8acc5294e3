import type { Count } from '#features/readers/audience/article-figures.ts';
import { lastHours, minuteStart } from '#features/readers/audience/audience-clock.ts';
import { type MostReadWindow, windowHours } from '#features/readers/audience/audience.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** A public article with what was counted of it. */
export type ReadArticle = Count & {
  id: string;
  headline: string;
  /** Where readers find it. */
  path: string;
  sectionName: string;
};
export type ReadSection = Count & { id: string; name: string };

type Asked = {
  window: MostReadWindow;
  /** These sections alone; all when absent. */
  sectionIds?: readonly string[] | undefined;
  now: Date;
};
type Row = Omit<ReadArticle, 'path'> & { slug: string; sectionSlug: string };

/** « En ce moment » counts so far back. */
const nowMinutes = 30;

/** From the first of so many hours on, the running one among them. */
const since = (window: MostReadWindow, now: Date): Date => lastHours(now, windowHours[window])[0] ?? now;

const toArticle = ({ slug, sectionSlug, ...row }: Row): ReadArticle => ({
  ...row,
  path: urls.article(sectionSlug, slug),
});

/** The public articles of `counts` (SQL giving `article_id`, `views`, `readers`), most read first. */
async function listCounted(
  counts: Prisma.Sql,
  { sectionIds, size }: { sectionIds?: readonly string[] | undefined; size: number },
): Promise<ReadArticle[]> {
  const here = sectionIds ? Prisma.sql`AND a.section_id = ANY(${[...sectionIds]}::uuid[])` : Prisma.empty;
  const rows = await db().$queryRaw<Row[]>`
    SELECT a.id, r.headline, h.slug, s.slug AS "sectionSlug", s.name AS "sectionName", v.views, v.readers
    FROM (${counts}) v
    JOIN articles a ON a.id = v.article_id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    JOIN sections s ON s.id = a.section_id
    WHERE v.readers > 0 ${here}
    ORDER BY v.readers DESC, v.views DESC, a.first_published_at DESC, a.id LIMIT ${size}`;
  return rows.map(toArticle);
}

/** What was read most in the last day or week with its figures, from the hours themselves; asks for no right. */
export const listReadArticles = ({ window, sectionIds, size, now }: Asked & { size: number }) =>
  listCounted(
    Prisma.sql`SELECT article_id, sum(views)::int AS views, sum(readers)::int AS readers
      FROM article_views_hourly WHERE hour >= ${since(window, now)} GROUP BY article_id`,
    { sectionIds, size },
  );

/** What the last half hour read, with how many; asks for no right. */
export const listReadingNow = ({ size, now }: { size: number; now: Date }) =>
  listCounted(
    Prisma.sql`SELECT article_id, 0 AS views, sum(readers)::int AS readers FROM article_views_recent
      WHERE minute > ${new Date(minuteStart(now).getTime() - nowMinutes * 60_000)} GROUP BY article_id`,
    { size },
  );

/** What each section was read in the last day or week, most read first; those that nobody read are left out. */
export const listReadSections = ({ window, now }: Asked): Promise<ReadSection[]> =>
  db().$queryRaw<ReadSection[]>`
    SELECT s.id, s.name, sum(v.views)::int AS views, sum(v.readers)::int AS readers
    FROM article_views_hourly v JOIN articles a ON a.id = v.article_id AND a.deleted_at IS NULL
    JOIN sections s ON s.id = a.section_id
    WHERE v.hour >= ${since(window, now)} GROUP BY s.id, s.name HAVING sum(v.readers) > 0
    ORDER BY readers DESC, s.name`;
