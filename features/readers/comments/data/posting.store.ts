import type { CommentDecision, CommentStatus } from '#features/readers/comments/comments.ts';
import { reasonsSchema } from '#features/readers/spam-filter/moderation.schema.ts';
import type { Reason, Verdict } from '#features/readers/spam-filter/verdict.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** One writer at a time for each account: two sends of one text are one comment, whatever the network does. */
export const lockAuthor = async (sql: Sql, authorId: string): Promise<void> => {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`comments:${authorId}`}, 0))`;
};

/** The same words by the same person under the same article since an instant, and what became of them; null: none. */
export async function findSameComment(
  sql: Sql,
  { authorId, articleId, text, since }: { authorId: string; articleId: string; text: string; since: Date },
): Promise<{ id: string; status: CommentStatus } | null> {
  return sql.comment.findFirst({
    where: { authorId, articleId, text, createdAt: { gt: since }, status: { not: 'deleted' } },
    select: { id: true, status: true },
    orderBy: { createdAt: 'desc' },
  });
}

/** Whose comment a reply would answer, while readers see it there; null otherwise. */
export async function getAnswered(
  sql: Sql,
  { commentId, articleId }: { commentId: string; articleId: string },
): Promise<{ id: string; parentId: string | null; authorId: string | null } | null> {
  return sql.comment.findFirst({
    where: { id: commentId, articleId, status: 'published' },
    select: { id: true, parentId: true, authorId: true },
  });
}

/** Keeps what the checks said. */
export async function insertVerdict(
  sql: Sql,
  commentId: string,
  verdict: Pick<Verdict, 'outcome' | 'reasons' | 'sentence'>,
): Promise<void> {
  const { outcome, reasons, sentence } = verdict;
  await sql.commentVerdict.create({
    data: { commentId, outcome, reasons: [...reasons], sentence },
    select: { id: true },
  });
}

export type CommentOrigin = { addressPrefix: string; userAgent: string | null; referrer: string | null };

/** Keeps where a comment was sent from. */
export async function insertOrigin(sql: Sql, commentId: string, origin: CommentOrigin): Promise<void> {
  await sql.commentOrigin.create({ data: { commentId, ...origin }, select: { commentId: true } });
}

/** Forgets where the comments of before an instant were sent from. */
export async function deleteOrigins(before: Date): Promise<number> {
  const { count } = await db().commentOrigin.deleteMany({ where: { createdAt: { lt: before } } });
  return count;
}

/** Why, as the checks said last of a comment. */
export async function getLastReasons(sql: Sql, commentId: string): Promise<Reason[]> {
  const row = await sql.commentVerdict.findFirst({
    where: { commentId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { reasons: true },
  });
  return reasonsSchema.parse(row?.reasons ?? []);
}

/** What the checks said last of a comment. */
export async function getLastOutcome(sql: Sql, commentId: string): Promise<string | null> {
  const row = await sql.commentVerdict.findFirst({
    where: { commentId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { outcome: true },
  });
  return row?.outcome ?? null;
}

/** Uses a form's token up: true for whoever comes first. */
export async function takeFormToken(nonce: string, expiresAt: Date): Promise<boolean> {
  const { count } = await db().usedFormToken.createMany({
    data: { nonce, expiresAt },
    skipDuplicates: true,
  });
  return count === 1;
}

type KeptText = {
  tokenHash: string;
  articleId: string;
  repliesToId: string | null;
  text: string;
  problem: string | null;
  expiresAt: Date;
};

/** Keeps a text under a reference; false when its article is not there (any more). */
export async function writeKeptText(kept: KeptText): Promise<boolean> {
  const { tokenHash, articleId, repliesToId, text, problem, expiresAt } = kept;
  const count = await db().$executeRaw`
    INSERT INTO kept_comments (id, token_hash, article_id, replies_to_id, text, problem, expires_at)
    SELECT gen_random_uuid(), ${tokenHash}, a.id, ${repliesToId}::uuid, ${text}, ${problem}, ${expiresAt}
    FROM articles a WHERE a.id = ${articleId}::uuid
    ON CONFLICT (token_hash) DO UPDATE SET text = excluded.text, problem = excluded.problem,
      replies_to_id = excluded.replies_to_id, expires_at = excluded.expires_at
      WHERE kept_comments.article_id = excluded.article_id`;
  return count === 1;
}

/** Forgets a kept text: it was posted. */
export async function deleteKeptText(sql: Sql, tokenHash: string): Promise<void> {
  await sql.keptComment.deleteMany({ where: { tokenHash } });
}

/** Forgets the texts that nobody came back for, and tokens that would be too old anyway. */
export async function deleteExpired(sql: Sql, now: Date): Promise<{ texts: number; tokens: number }> {
  const [texts, reports, tokens] = [
    await sql.keptComment.deleteMany({ where: { expiresAt: { lt: now } } }),
    await sql.keptReport.deleteMany({ where: { expiresAt: { lt: now } } }),
    await sql.usedFormToken.deleteMany({ where: { expiresAt: { lt: now } } }),
  ];
  return { texts: texts.count + reports.count, tokens: tokens.count };
}

/** Writes a decision; answers its id. */
export async function insertDecision(
  sql: Sql,
  decision: {
    commentId: string;
    kind: CommentDecision;
    statusBefore: CommentStatus;
    wasSpam: boolean;
    decidedById: string | null;
  },
): Promise<string> {
  const { id } = await sql.commentDecision.create({ data: decision, select: { id: true } });
  return id;
}

/** The headline that readers see over a conversation, or the desk does. */
export async function getHeadline(sql: Sql, articleId: string): Promise<string> {
  const headline = { select: { headline: true } } as const;
  const row = await sql.article.findUnique({
    where: { id: articleId },
    select: { liveRevision: headline, workingRevision: headline },
  });
  return row?.liveRevision?.headline ?? row?.workingRevision?.headline ?? '';
}

/** Where somebody who writes comments is reached; null once their account is closed. */
export const getCommentContact = (
  sql: Sql,
  userId: string,
): Promise<{ email: string; name: string } | null> =>
  sql.user.findFirst({ where: { id: userId, status: 'active' }, select: { email: true, name: true } });

/** The last decision that stands on a comment; null when nobody decided anything. */
export const getLastDecision = (sql: Sql, commentId: string) =>
  sql.commentDecision.findFirst({
    where: { commentId, undoneAt: null },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      kind: true,
      statusBefore: true,
      wasSpam: true,
      decidedById: true,
      decidedBy: { select: { name: true } },
      decidedAt: true,
    },
  });

/** Takes a decision back; it keeps its row. */
export async function undoDecision(sql: Sql, id: string, now: Date): Promise<void> {
  await sql.commentDecision.update({ where: { id }, data: { undoneAt: now }, select: { id: true } });
}

/** Gives a vote, once: true when it is new. */
export async function insertVote(sql: Sql, commentId: string, userId: string): Promise<boolean> {
  const { count } = await sql.commentVote.createMany({ data: { commentId, userId }, skipDuplicates: true });
  return count === 1;
}

/** Takes one's vote back: true when there was one. */
export async function deleteVote(sql: Sql, commentId: string, userId: string): Promise<boolean> {
  const { count } = await sql.commentVote.deleteMany({ where: { commentId, userId } });
  return count === 1;
}

/** How many find a comment useful. */
export async function getUsefulCount(sql: Sql, commentId: string): Promise<number> {
  const row = await sql.comment.findUnique({ where: { id: commentId }, select: { usefulCount: true } });
  return row?.usefulCount ?? 0;
}

/** Comments of somebody whose mail was not confirmed, with what the checks said of each; held. */
export async function lockAwaitingOf(sql: Sql, authorId: string): Promise<string[]> {
  const rows = await sql.comment.findMany({
    where: { authorId, awaitsConfirmation: true },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
