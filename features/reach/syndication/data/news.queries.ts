import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

export type NewsEntry = { path: string; headline: string; publishedAt: Date };

/** Google's bound for one file. */
export const mostNews = 1_000;

const hourMs = 3_600_000;
const keptHours = 48;

/** Public stories since an instant that are news: what somebody pays for is none. Each is looked up, none is joined. */
const newsSince = (since: Date): Prisma.Sql => Prisma.sql`
  articles a CROSS JOIN LATERAL (
    SELECT headline FROM revisions WHERE id = a.live_revision_id AND sponsor IS NULL LIMIT 1) r
  WHERE a.publication_state = 'published' AND a.deleted_at IS NULL AND a.first_published_at > ${since}`;

/**
 * A thousand of the articles first published in the last two days, newest first; `number` says which. The days are
 * counted from the whole hour, so that the list only changes with a publication or when `changesIn` seconds have passed.
 * `parts` is how many thousands there are; at least one.
 */
export async function listNews({
  number = 1,
  now = Date.now(),
}: {
  number?: number;
  now?: number;
} = {}): Promise<{
  stories: NewsEntry[];
  parts: number;
  changesIn: number;
}> {
  const hour = Math.floor(now / hourMs) * hourMs;
  const since = new Date(hour - keptHours * hourMs);
  const [[counted], rows] = await Promise.all([
    db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM ${newsSince(since)}`,
    db().$queryRaw<(Omit<NewsEntry, 'path'> & { section: string; slug: string })[]>`
      SELECT s.slug AS section, h.slug, picked.headline, picked.first_published_at AS "publishedAt"
      FROM (SELECT a.id, a.section_id, a.first_published_at, r.headline FROM ${newsSince(since)}
        ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${mostNews} OFFSET ${(number - 1) * mostNews}) picked
      JOIN sections s ON s.id = picked.section_id
      CROSS JOIN LATERAL (SELECT slug FROM article_slugs WHERE article_id = picked.id AND is_current LIMIT 1) h
      ORDER BY picked.first_published_at DESC, picked.id DESC`,
  ]);
  return {
    stories: rows.map(({ section, slug, headline, publishedAt }) => ({
      path: urls.article(section, slug),
      headline,
      publishedAt,
    })),
    parts: Math.max(1, Math.ceil((counted?.count ?? 0) / mostNews)),
    changesIn: Math.ceil((hour + hourMs - now) / 1_000),
  };
}
