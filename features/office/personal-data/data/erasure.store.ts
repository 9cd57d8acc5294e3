import type { Sql } from '#server/transaction/transaction.ts';

/** Who an account was, as far as it must be known once more. */
export type ErasedPerson = {
  email: string;
  openedAt: Date;
  confirmedAt: Date | null;
  /** Every name that it had, the last first. */
  names: string[];
};

/** The account, held; its names from the journal. */
export async function lockPerson(sql: Sql, userId: string): Promise<ErasedPerson | null> {
  const [row] = await sql.$queryRaw<(Omit<ErasedPerson, 'names'> & { name: string })[]>`
    SELECT email, name, created_at AS "openedAt", email_verified AS "confirmedAt" FROM users
    WHERE id = ${userId}::uuid FOR UPDATE`;
  if (!row) return null;
  const renamed = await sql.$queryRaw<{ name: string | null }[]>`
    SELECT before ->> 'name' AS name FROM journal_entries
    WHERE action = 'person.renamed' AND subject_type = 'user' AND subject_id = ${userId} ORDER BY at DESC, id DESC`;
  const former = renamed.flatMap(({ name }) => (name === null ? [] : [name]));
  return { ...row, names: [...new Set([row.name, ...former])] };
}

/**
 * The articles under which somebody wrote or judged, held in the order of their ids before any comment is: as every
 * other writer of comments takes them.
 */
export async function lockTouchedArticles(sql: Sql, userId: string): Promise<string[]> {
  const rows = await sql.$queryRaw<{ id: string }[]>`
    SELECT id FROM articles WHERE id IN (
      SELECT article_id FROM comments WHERE author_id = ${userId}::uuid
      UNION SELECT c.article_id FROM comment_votes v JOIN comments c ON c.id = v.comment_id
      WHERE v.user_id = ${userId}::uuid)
    ORDER BY id FOR NO KEY UPDATE`;
  return rows.map(({ id }) => id);
}

/**
 * Takes the words of somebody's comments: of those that readers never saw, and of all when that is wanted. A place
 * that others answered stays. Returns how many lost theirs, and how many keep them.
 */
export async function eraseCommentTexts(
  sql: Sql,
  userId: string,
  { removesTexts }: { removesTexts: boolean },
): Promise<{ removed: number; kept: number }> {
  const removed = await sql.$executeRaw`
    UPDATE comments SET status = 'deleted', text = '', awaits_confirmation = false, picked_at = NULL
    WHERE author_id = ${userId}::uuid AND status <> 'deleted' AND (${removesTexts} OR status <> 'published')`;
  const gone = { author: { id: userId }, status: 'deleted' as const };
  // What was reported of them ends there; of what was removed, no word stays.
  await sql.commentReport.updateMany({
    where: { comment: gone, outcome: null },
    data: { outcome: 'gone', decidedAt: new Date() },
  });
  await sql.commentStatement.updateMany({ where: { comment: gone }, data: { facts: null } });
  await sql.commentAppeal.updateMany({
    where: { statement: { comment: { author: { id: userId } } } },
    data: { text: '', answer: null },
  });
  await sql.commentVerdict.deleteMany({ where: { comment: gone } });
  await sql.commentOutline.deleteMany({ where: { comment: gone } });
  await sql.commentOrigin.deleteMany({ where: { comment: { author: { id: userId } } } });
  const kept = await sql.comment.count({ where: { authorId: userId, status: 'published' } });
  return { removed, kept };
}

/**
 * Forgets an address in what left for it and what was about to: mails that wait are not sent, those that were keep their
 * subject. Returns the ids of the messages, under which files of mails may stand.
 */
export async function eraseMails(
  sql: Sql,
  { userId, email }: { userId: string; email: string },
): Promise<string[]> {
  await sql.$executeRaw`
    DELETE FROM outbox_messages WHERE delivered_at IS NULL AND (
      payload ->> 'to' = ${email} OR payload -> 'to' ->> 'email' = ${email} OR payload ->> 'email' = ${email}
      OR payload -> 'to' -> 'userIds' = jsonb_build_array(${userId}::text))`;
  const rows = await sql.$queryRaw<{ id: string }[]>`
    UPDATE outbox_messages SET payload = payload - 'to'
    WHERE payload ->> 'to' = ${email} OR payload -> 'to' ->> 'email' = ${email} RETURNING id`;
  return rows.map(({ id }) => id);
}

/** Rows of somebody that no foreign key takes with the account: by address, by id, by a key that holds either. */
export async function eraseLooseEnds(
  sql: Sql,
  { userId, email }: { userId: string; email: string },
): Promise<void> {
  await sql.signUp.deleteMany({ where: { email } });
  await sql.invitation.deleteMany({ where: { email } });
  await sql.verificationToken.deleteMany({ where: { identifier: { endsWith: `:${userId}` } } });
  await sql.idempotencyKey.deleteMany({ where: { scope: { startsWith: `${userId} ` } } });
  await sql.rateLimit.deleteMany({ where: { key: { contains: userId } } });
  await sql.presence.deleteMany({ where: { userId } });
  await sql.errorReport.updateMany({
    where: { reporterEmail: { equals: email, mode: 'insensitive' } },
    data: { reporterName: null, reporterEmail: null },
  });
  await sql.commentReport.updateMany({
    where: { reporterEmail: { equals: email, mode: 'insensitive' } },
    data: { reporterName: null, reporterEmail: null, senderHash: null },
  });
}

/** Deletes the account with all that hangs on it, and its name in the journal (a function of the tables' owner). */
export async function deletePerson(sql: Sql, userId: string, label: string): Promise<void> {
  await sql.user.delete({ where: { id: userId }, select: { id: true } });
  await sql.$queryRaw`SELECT forget_in_journal(${userId}::uuid, ${label})::text`;
}
