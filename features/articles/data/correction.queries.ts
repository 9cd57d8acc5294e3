import type { PublishedCorrection } from '#features/articles/published-article.ts';
import { type ListPage, toListPage } from '#lib/page-numbers.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

export type ListedCorrection = PublishedCorrection & {
  article: { id: string; headline: string; path: string };
};

/** The corrections of public articles, newest first. */
export async function listCorrections({
  page,
  size,
}: {
  page: number;
  size: number;
}): Promise<ListPage<ListedCorrection>> {
  const rows = await db().$queryRaw<
    (PublishedCorrection & { articleId: string; headline: string; section: string; slug: string })[]
  >`
    SELECT c.id, c.type::text AS type, c.placement::text AS placement, c.text, c.published_at AS "publishedAt",
      a.id AS "articleId", r.headline, s.slug AS section, h.slug
    FROM corrections c
    JOIN articles a ON a.id = c.article_id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id
    JOIN sections s ON s.id = a.section_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    ORDER BY c.published_at DESC, c.id LIMIT ${size + 1} OFFSET ${(page - 1) * size}`;
  const items = rows.map(({ articleId, headline, section, slug, ...correction }) => ({
    ...correction,
    article: { id: articleId, headline, path: urls.article(section, slug) },
  }));
  return toListPage(items, { page, size });
}
