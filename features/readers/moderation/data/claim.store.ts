import { claimSeconds } from '#features/readers/comments/comments.ts';
import type { Sql } from '#server/transaction/transaction.ts';

type Claim = { commentId: string; userId: string; now: Date; isTaking: boolean };

/**
 * Takes a comment in hand, or keeps it, for two minutes; whatever else the same person held is let go. Somebody else's
 * claim stands until its end, unless it is taken over. One at a time for everybody: two who change places never wait for
 * one another.
 */
export async function claimComment(sql: Sql, { commentId, userId, now, isTaking }: Claim): Promise<void> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.comments.claims'))`;
  const expiresAt = new Date(now.getTime() + claimSeconds * 1_000);
  await sql.commentClaim.deleteMany({
    where: { OR: [{ userId, commentId: { not: commentId } }, { expiresAt: { lte: now } }] },
  });
  await sql.$executeRaw`
    INSERT INTO comment_claims (comment_id, user_id, expires_at)
    SELECT id, ${userId}::uuid, ${expiresAt} FROM comments WHERE id = ${commentId}::uuid
    ON CONFLICT (comment_id) DO UPDATE SET user_id = excluded.user_id, expires_at = excluded.expires_at
      WHERE comment_claims.user_id = excluded.user_id OR ${isTaking}`;
}

/** Lets a comment go that one held oneself. */
export async function releaseComment(sql: Sql, commentId: string, userId: string): Promise<void> {
  await sql.commentClaim.deleteMany({ where: { commentId, userId } });
}

/** Nobody holds it any more: it is decided. */
export async function deleteClaim(sql: Sql, commentId: string): Promise<void> {
  await sql.commentClaim.deleteMany({ where: { commentId } });
}
