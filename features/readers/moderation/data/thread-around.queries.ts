import type { CommentStatus } from '#features/readers/comments/comments.ts';
import { db } from '#server/db/client.ts';

/** A comment that stands around another in its thread, as moderators read it. */
export type Neighbour = {
  id: string;
  name: string | null;
  text: string;
  createdAt: Date;
  status: CommentStatus;
};

const nearest = 2;

/**
 * Around each of these comments, in the order in which they were written: what opens its thread, what it answers, and
 * the two published replies before and after it. By the comment's id; one that stands alone is absent.
 */
export async function listNeighbours(
  commentIds: readonly string[],
): Promise<ReadonlyMap<string, Neighbour[]>> {
  if (commentIds.length === 0) return new Map();
  const rows = await db().$queryRaw<(Neighbour & { around: string })[]>`
    SELECT c.id AS around, n.id, u.name, n.text, n.created_at AS "createdAt", n.status::text AS status
    FROM comments c CROSS JOIN LATERAL (
      SELECT id, author_id, text, created_at, status FROM comments WHERE id IN (c.parent_id, c.replies_to_id)
      UNION (SELECT id, author_id, text, created_at, status FROM comments
        WHERE parent_id = coalesce(c.parent_id, c.id) AND status = 'published'
          AND (created_at, id) < (c.created_at, c.id) ORDER BY created_at DESC, id DESC LIMIT ${nearest})
      UNION (SELECT id, author_id, text, created_at, status FROM comments
        WHERE parent_id = coalesce(c.parent_id, c.id) AND status = 'published'
          AND (created_at, id) > (c.created_at, c.id) ORDER BY created_at, id LIMIT ${nearest})) n
    LEFT JOIN users u ON u.id = n.author_id
    WHERE c.id = ANY(${commentIds}::uuid[]) ORDER BY n.created_at, n.id`;
  const around = new Map<string, Neighbour[]>();
  for (const { around: id, ...neighbour } of rows) around.set(id, [...(around.get(id) ?? []), neighbour]);
  return around;
}
