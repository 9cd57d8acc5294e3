import type { SanctionKind } from '#features/readers/comments/sanctions.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

export type NewSanction = {
  userId: string;
  kind: SanctionKind;
  reason: string;
  removedCount: number | null;
  imposedById: string | null;
  imposedAt: Date;
  endsAt: Date | null;
};

/** Writes a sanction; a bar needs the place of the last one (`endBars`). */
export async function insertSanction(sql: Sql, sanction: NewSanction): Promise<string> {
  const { id } = await sql.readerSanction.create({ data: sanction, select: { id: true } });
  return id;
}

/** Takes the place of whatever bar there is; one that ended by itself keeps its end. */
export async function endBars(
  sql: Sql,
  { userId, endedById, now }: { userId: string; endedById: string | null; now: Date },
): Promise<void> {
  await sql.$executeRaw`
    UPDATE reader_sanctions SET lifted_at = least(ends_at, ${now}),
      lifted_by_id = CASE WHEN ends_at <= ${now} THEN NULL ELSE ${endedById}::uuid END
    WHERE user_id = ${userId}::uuid AND kind <> 'warning' AND lifted_at IS NULL`;
}

/** A sanction that nobody has lifted, held until the transaction ends; null when there is none. */
export async function lockSanction(
  sql: Sql,
  id: string,
): Promise<{ id: string; userId: string; kind: SanctionKind; endsAt: Date | null } | null> {
  const [row] = await sql.$queryRaw<
    { id: string; userId: string; kind: SanctionKind; endsAt: Date | null }[]
  >`
    SELECT id, user_id AS "userId", kind::text AS kind, ends_at AS "endsAt" FROM reader_sanctions
    WHERE id = ${id}::uuid AND lifted_at IS NULL FOR UPDATE`;
  return row ?? null;
}

export async function markLifted(
  sql: Sql,
  { id, liftedById, now }: { id: string; liftedById: string | null; now: Date },
): Promise<void> {
  await sql.readerSanction.update({
    where: { id },
    data: { liftedAt: now, liftedById },
    select: { id: true },
  });
}

/** A comment that a ban took away, with the decision that says so. */
export type Hidden = { commentId: string; decisionId: string; articleId: string; wasShown: boolean };

/**
 * Takes everything that somebody wrote away: what readers see is removed, what waits is refused, each with its decision.
 * Articles before comments, each in the order of ids, as wherever comments are counted.
 */
export async function hideCommentsOf(
  { sql, purge }: Transaction,
  { userId, decidedById }: { userId: string; decidedById: string | null },
): Promise<Hidden[]> {
  await sql.$executeRaw`
    SELECT 1 FROM articles WHERE id IN (
      SELECT article_id FROM comments WHERE author_id = ${userId}::uuid AND status IN ('published', 'waiting'))
    ORDER BY id FOR NO KEY UPDATE`;
  const hidden = await sql.$queryRaw<Hidden[]>`
    WITH held AS (
      SELECT id, article_id, status FROM comments
      WHERE author_id = ${userId}::uuid AND status IN ('published', 'waiting') ORDER BY id FOR NO KEY UPDATE),
    moved AS (
      UPDATE comments c SET awaits_confirmation = false,
        status = (CASE WHEN held.status = 'published' THEN 'removed' ELSE 'refused' END)::"CommentStatus"
      FROM held WHERE c.id = held.id RETURNING c.id),
    decided AS (
      INSERT INTO comment_decisions (id, comment_id, kind, status_before, decided_by_id)
      SELECT gen_random_uuid(), id,
        (CASE WHEN status = 'published' THEN 'remove' ELSE 'refuse' END)::"CommentDecisionKind", status,
        ${decidedById}::uuid FROM held RETURNING id, comment_id)
    SELECT held.id AS "commentId", decided.id AS "decisionId", held.article_id AS "articleId",
      held.status = 'published' AS "wasShown"
    FROM held JOIN moved ON moved.id = held.id JOIN decided ON decided.comment_id = held.id`;
  const shownIn = new Set(hidden.filter(({ wasShown }) => wasShown).map(({ articleId }) => articleId));
  for (const articleId of new Set(hidden.map((one) => one.articleId)))
    purge({ kind: 'comments', articleId, changesCount: shownIn.has(articleId) });
  return hidden;
}
