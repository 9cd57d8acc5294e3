import { monthBounds } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

export type SitemapMonth = { year: number; month: number };
export type SitemapEntry = { path: string; changedAt: Date };

/** The months of Paris in which something public was first published, newest first; the index is hopped through. */
export async function listSitemapMonths(): Promise<SitemapMonth[]> {
  const rows = await db().$queryRaw<{ year: number; month: number }[]>`
    WITH RECURSIVE months AS (
      SELECT (SELECT date_trunc('month', first_published_at, 'Europe/Paris') FROM articles
        WHERE publication_state = 'published' ORDER BY first_published_at DESC LIMIT 1) AS start
      UNION ALL
      SELECT (SELECT date_trunc('month', first_published_at, 'Europe/Paris') FROM articles
        WHERE publication_state = 'published' AND first_published_at < months.start
        ORDER BY first_published_at DESC LIMIT 1) FROM months WHERE months.start IS NOT NULL)
    SELECT extract(year FROM start AT TIME ZONE 'Europe/Paris')::int AS year,
      extract(month FROM start AT TIME ZONE 'Europe/Paris')::int AS month
    FROM months WHERE start IS NOT NULL`;
  return rows;
}

/** The protocol's own bound for one file. */
const mostEntries = 50_000;

/** Every public article first published in a month of Paris, oldest first. */
export async function listSitemapMonth({ year, month }: SitemapMonth): Promise<SitemapEntry[]> {
  const { start, end } = monthBounds(year, month);
  const rows = await db().$queryRaw<{ section: string; slug: string; changedAt: Date }[]>`
    SELECT s.slug AS section, h.slug, coalesce(a.modified_at, a.first_published_at) AS "changedAt"
    FROM articles a JOIN sections s ON s.id = a.section_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    WHERE a.publication_state = 'published' AND a.deleted_at IS NULL
      AND a.first_published_at >= ${start} AND a.first_published_at < ${end}
    ORDER BY a.first_published_at, a.id LIMIT ${mostEntries}`;
  return rows.map(({ section, slug, changedAt }) => ({ path: urls.article(section, slug), changedAt }));
}

export type NewsEntry = { path: string; headline: string; publishedAt: Date };

/** Protocol: at most 1,000, of the last two days. */
const mostNews = 1_000;

/** Articles first published after an instant, newest first; sponsored ones are not news. */
export async function listNewsSince(since: Date): Promise<NewsEntry[]> {
  const rows = await db().$queryRaw<(NewsEntry & { section: string; slug: string })[]>`
    SELECT s.slug AS section, h.slug, r.headline, a.first_published_at AS "publishedAt"
    FROM articles a JOIN sections s ON s.id = a.section_id JOIN revisions r ON r.id = a.live_revision_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    WHERE a.publication_state = 'published' AND a.deleted_at IS NULL AND r.sponsor IS NULL
      AND a.first_published_at > ${since}
    ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${mostNews}`;
  return rows.map(({ section, slug, headline, publishedAt }) => ({
    path: urls.article(section, slug),
    headline,
    publishedAt,
  }));
}
