import type { ArchiveMonth } from '#features/articles/data/archive.queries.ts';
import { monthBounds } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

export type SitemapEntry = { path: string; changedAt: Date };

/** The protocol's own bound for one file. */
const mostEntries = 50_000;

/** Every public article first published in a month of the newspaper's calendar, oldest first. */
export async function listSitemapMonth({ year, month }: ArchiveMonth): Promise<SitemapEntry[]> {
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

const hourMs = 3_600_000;
const keptHours = 48;

/**
 * Articles first published in the last two days, newest first; sponsored ones are not news. The days are counted
 * from the whole hour, so the list only changes with a publication or when `changesIn` seconds have passed.
 */
export async function listNews(now = Date.now()): Promise<{ stories: NewsEntry[]; changesIn: number }> {
  const hour = Math.floor(now / hourMs) * hourMs;
  const since = new Date(hour - keptHours * hourMs);
  const rows = await db().$queryRaw<(NewsEntry & { section: string; slug: string })[]>`
    SELECT s.slug AS section, h.slug, r.headline, a.first_published_at AS "publishedAt"
    FROM articles a JOIN sections s ON s.id = a.section_id JOIN revisions r ON r.id = a.live_revision_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    WHERE a.publication_state = 'published' AND a.deleted_at IS NULL AND r.sponsor IS NULL
      AND a.first_published_at > ${since}
    ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${mostNews}`;
  return {
    stories: rows.map(({ section, slug, headline, publishedAt }) => ({
      path: urls.article(section, slug),
      headline,
      publishedAt,
    })),
    changesIn: Math.ceil((hour + hourMs - now) / 1_000),
  };
}
