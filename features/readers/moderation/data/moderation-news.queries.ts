import type { CommentDecision, CommentStatus, ModerationQueue } from '#features/readers/comments/comments.ts';
import { inQueue } from '#features/readers/moderation/data/moderation.queries.ts';
import { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Who reads which of these comments at an instant, but for one person. */
export const listClaims = (
  sql: Sql,
  { commentIds, exceptUserId, now }: { commentIds: readonly string[]; exceptUserId: string; now: Date },
): Promise<{ commentId: string; by: string }[]> =>
  sql.$queryRaw`
    SELECT k.comment_id AS "commentId", u.name AS by FROM comment_claims k JOIN users u ON u.id = k.user_id
    WHERE k.comment_id = ANY(${commentIds}::uuid[]) AND k.user_id <> ${exceptUserId}::uuid AND k.expires_at > ${now}`;

/** A comment that has left its queue, with what was decided last of it and stands. */
export type Departed = {
  commentId: string;
  status: CommentStatus;
  kind: CommentDecision | null;
  by: string | null;
  /** As JSON writes an instant. */
  at: string | null;
};

/** Those of these comments that stand in a queue no longer. */
export const listDeparted = (
  sql: Sql,
  queue: ModerationQueue,
  commentIds: readonly string[],
): Promise<Departed[]> =>
  sql.$queryRaw`
    SELECT c.id AS "commentId", c.status::text AS status, d.kind::text AS kind, u.name AS by,
      to_json(d.decided_at)#>>'{}' AS at
    FROM comments c LEFT JOIN LATERAL (
      SELECT kind, decided_by_id, decided_at FROM comment_decisions WHERE comment_id = c.id AND undone_at IS NULL
      ORDER BY decided_at DESC, id DESC LIMIT 1) d ON true
    LEFT JOIN users u ON u.id = d.decided_by_id
    WHERE c.id = ANY(${commentIds}::uuid[]) AND NOT (${inQueue[queue]})`;

/** What is on its way while a page is drawn is counted as after it, in seconds. */
const marginSeconds = 2;
/** A decision is taken back within this time, in seconds. */
const undoneWithin = 60;

/** How many comments have come into a queue since an instant, besides those that are shown. */
export async function countArrived(
  sql: Sql,
  { queue, since, shownIds }: { queue: ModerationQueue; since: Date; shownIds: readonly string[] },
): Promise<number> {
  const from = new Date(since.getTime() - marginSeconds * 1_000);
  const decidedFrom = new Date(from.getTime() - undoneWithin * 1_000);
  const here = Prisma.sql`NOT c.awaits_confirmation AND ${inQueue[queue]}`;
  const [row] = await sql.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM (
      SELECT c.id FROM comments c WHERE ${here} AND c.created_at > ${from}
      UNION SELECT c.id FROM comment_decisions d JOIN comments c ON c.id = d.comment_id
        WHERE d.decided_at > ${decidedFrom} AND (d.decided_at > ${from} OR d.undone_at > ${from}) AND ${here}
      UNION SELECT c.id FROM comments c JOIN users u ON u.id = c.author_id
        WHERE c.status = 'waiting' AND ${here} AND (c.edited_at > ${from} OR u.email_verified > ${from})
    ) arrived WHERE id <> ALL(${shownIds}::uuid[])`;
  return row.count;
}
