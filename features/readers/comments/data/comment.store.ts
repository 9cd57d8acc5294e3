import type { CommentMark, CommentStatus } from '#features/readers/comments/comments.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

export type NewComment = {
  articleId: string;
  authorId: string;
  /** The comment that opens the thread, and the reply of it that is answered, if it is one. */
  parentId?: string | null;
  repliesToId?: string | null;
  status: CommentStatus;
  mark?: CommentMark | null;
  text: string;
  createdAt: Date;
  id?: string;
  editedAt?: Date | null;
  pickedAt?: Date | null;
  usefulCount?: number;
  awaitsConfirmation?: boolean;
  isDemo?: boolean;
  isSpam?: boolean;
};

/** Writes a comment. The counts follow by themselves (a trigger), the pages that show it are dropped. */
export async function insertComment({ sql, purge }: Transaction, values: NewComment): Promise<string> {
  const { id } = await sql.comment.create({ data: values, select: { id: true } });
  const { articleId, status } = values;
  if (status === 'published') purge({ kind: 'comments', articleId, changesCount: true });
  return id;
}

/** A comment in a transaction's hands. */
export type HeldComment = {
  id: string;
  articleId: string;
  authorId: string | null;
  parentId: string | null;
  status: CommentStatus;
  text: string;
  createdAt: Date;
  editedAt: Date | null;
  pickedAt: Date | null;
  awaitsConfirmation: boolean;
  isSpam: boolean;
};

/**
 * One comment, held until the transaction ends. The article's row first, as everywhere: whoever counts waits for its
 * turn there, never for each other.
 */
export async function lockComment(sql: Sql, commentId: string): Promise<HeldComment | null> {
  const [held] = await sql.$queryRaw<HeldComment[]>`
    SELECT c.id, c.article_id AS "articleId", c.author_id AS "authorId", c.parent_id AS "parentId",
      c.status::text AS status, c.text, c.created_at AS "createdAt", c.edited_at AS "editedAt",
      c.picked_at AS "pickedAt", c.awaits_confirmation AS "awaitsConfirmation",
      c.is_spam AS "isSpam"
    FROM comments c JOIN articles a ON a.id = c.article_id
    WHERE c.id = ${commentId}::uuid FOR NO KEY UPDATE OF a, c`;
  return held ?? null;
}

/** Moves a comment to another status, with the counts and the pages that show it. */
export async function updateCommentStatus(
  open: Transaction,
  { commentId, status }: { commentId: string; status: CommentStatus },
): Promise<Outcome<{ before: CommentStatus }>> {
  const held = await lockComment(open.sql, commentId);
  if (!held) return refused('not_found');
  await updateHeldComment(open, held, { status });
  return done({ before: held.status });
}

/** Changes a comment that `lockComment` holds, with the counts and the pages that show it. */
export async function updateHeldComment(
  { sql, purge }: Transaction,
  held: HeldComment,
  changes: {
    status?: CommentStatus;
    /** With a status that keeps it from readers. */
    isSpam?: boolean;
    text?: string;
    editedAt?: Date;
    pickedAt?: Date | null;
    awaitsConfirmation?: boolean;
  },
): Promise<void> {
  const { articleId } = held;
  // Another status is another judgement: what was spam is so no longer unless it is said.
  const data = changes.status === undefined ? changes : { isSpam: false, ...changes };
  await sql.comment.update({ where: { id: held.id }, data, select: { id: true } });
  const status = changes.status ?? held.status;
  const isShown = status === 'published';
  const wasShown = held.status === 'published';
  // A place that is kept changes its sentence with the status, whoever sees it.
  if (isShown || wasShown || status !== held.status)
    purge({ kind: 'comments', articleId, changesCount: isShown !== wasShown });
}
