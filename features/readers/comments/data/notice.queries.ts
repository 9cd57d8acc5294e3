import type { NoticeFrequency } from '#features/readers/comments/comment-notices.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

/** A comment that readers see, with the people of its thread who may have to be told of it. */
export type ToldComment = {
  id: string;
  authorId: string | null;
  authorName: string | null;
  text: string;
  headline: string;
  articlePath: string;
  threadId: string;
  /** Who is answered. */
  answeredId: string | null;
  people: { userId: string; name: string; frequency: NoticeFrequency | null }[];
};

type Row = Omit<ToldComment, 'articlePath'> & { sectionSlug: string; slug: string };

/** Null when readers don't see it (any more). */
export async function getToldComment(commentId: string): Promise<ToldComment | null> {
  const [row] = await db().$queryRaw<Row[]>`
    SELECT c.id, c.author_id AS "authorId", u.name AS "authorName", c.text, r.headline, s.slug AS "sectionSlug", h.slug,
      coalesce(c.parent_id, c.id) AS "threadId", answered.author_id AS "answeredId",
      coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('userId', p.id, 'name', p.name, 'frequency', n.frequency))
        FROM comments t JOIN users p ON p.id = t.author_id AND p.status = 'active'
        LEFT JOIN comment_notice_choices n ON n.user_id = p.id
        WHERE (t.id = c.parent_id OR t.parent_id = c.parent_id) AND t.status = 'published'
          AND p.id IS DISTINCT FROM c.author_id), '[]') AS people
    FROM comments c JOIN articles a ON a.id = c.article_id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id JOIN sections s ON s.id = a.section_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    LEFT JOIN users u ON u.id = c.author_id
    LEFT JOIN comments answered ON answered.id = coalesce(c.replies_to_id, c.parent_id)
    WHERE c.id = ${commentId}::uuid AND c.status = 'published'`;
  if (!row) return null;
  const { sectionSlug, slug, ...told } = row;
  return { ...told, articlePath: urls.article(sectionSlug, slug) };
}

/** Everybody for whom something waits to be told. */
export async function listAwaitingReaders(): Promise<string[]> {
  const rows = await db().commentNotice.groupBy({ by: ['userId'], orderBy: { userId: 'asc' } });
  return rows.map(({ userId }) => userId);
}

/** What somebody chose; null when they never did. */
export async function getFrequency(userId: string): Promise<NoticeFrequency | null> {
  const row = await db().commentNoticeChoice.findUnique({ where: { userId }, select: { frequency: true } });
  return row?.frequency ?? null;
}
