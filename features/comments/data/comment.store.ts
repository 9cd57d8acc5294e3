import type { CommentMark, CommentStatus } from '#features/comments/comments.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import type { Transaction } from '#server/transaction.ts';

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
  isDemo?: boolean;
};

/** Writes a comment. The counts follow by themselves (a trigger), the pages that show it are dropped. */
export async function insertComment({ sql, purge }: Transaction, values: NewComment): Promise<string> {
  const { id } = await sql.comment.create({ data: values, select: { id: true } });
  const { articleId, status } = values;
  if (status === 'published') purge({ kind: 'comments', articleId, changesCount: true });
  return id;
}

/** Moves a comment to another status, with the counts and the pages that show it. */
export async function updateCommentStatus(
  { sql, purge }: Transaction,
  { commentId, status }: { commentId: string; status: CommentStatus },
): Promise<Outcome<{ before: CommentStatus }>> {
  // The article's row first, as everywhere: whoever counts waits for its turn there, never for each other.
  const [held] = await sql.$queryRaw<{ articleId: string; before: CommentStatus }[]>`
    SELECT c.article_id AS "articleId", c.status::text AS before
    FROM comments c JOIN articles a ON a.id = c.article_id
    WHERE c.id = ${commentId}::uuid FOR NO KEY UPDATE OF a, c`;
  if (!held) return refused('not_found');
  const { articleId, before } = held;
  if (before === status) return done({ before });
  await sql.comment.update({ where: { id: commentId }, data: { status } });
  purge({ kind: 'comments', articleId, changesCount: before === 'published' || status === 'published' });
  return done({ before });
}
