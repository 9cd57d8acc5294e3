import type { PublishedReply } from '#features/newsroom/requests/requests.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

type Row = {
  id: string;
  requesterName: string;
  publishedAt: Date;
  placement: 'under_article' | 'linked';
  text: string;
  linkedArticleId: string | null;
  headline: string | null;
  section: string | null;
  slug: string | null;
};

/** The replies that readers see with an article, in the order in which they were published. */
export async function listPublishedReplies(articleId: string): Promise<PublishedReply[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT q.id, q.requester_name AS "requesterName", q.decided_at AS "publishedAt",
      q.placement::text AS placement, q.text, q.linked_article_id AS "linkedArticleId", r.headline,
      s.slug AS section, h.slug
    FROM reply_requests q
    LEFT JOIN articles a ON a.id = q.linked_article_id AND a.publication_state = 'published'
      AND a.deleted_at IS NULL
    LEFT JOIN revisions r ON r.id = a.live_revision_id LEFT JOIN sections s ON s.id = a.section_id
    LEFT JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    WHERE q.article_id = ${articleId}::uuid AND q.status = 'published'
    ORDER BY q.decided_at, q.id`;
  return rows.map(({ placement, text, linkedArticleId, headline, section, slug, ...reply }) =>
    placement === 'under_article'
      ? { ...reply, placement, text }
      : {
          ...reply,
          placement,
          linkedArticleId,
          link:
            linkedArticleId && headline !== null && section && slug
              ? { id: linkedArticleId, headline, path: urls.article(section, slug) }
              : null,
        },
  );
}
