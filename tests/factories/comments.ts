import type { CommentMark, CommentStatus } from '#features/readers/comments/comments.ts';
import { insertComment, updateCommentStatus } from '#features/readers/comments/data/comment.store.ts';
import { systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';

const actor = systemActor('tests');
const minute = 60_000;

export type CommentToCreate = {
  articleId: string;
  authorId?: string;
  parentId?: string;
  repliesToId?: string;
  status?: CommentStatus;
  mark?: CommentMark;
  text?: string;
  minutesAgo?: number;
  usefulCount?: number;
  isPicked?: boolean;
};

/** Says something under an article through the store, published now and by somebody new unless told otherwise. */
export async function createComment({
  minutesAgo = 0,
  isPicked = false,
  ...values
}: CommentToCreate): Promise<string> {
  const authorId = values.authorId ?? (await createPerson('reader')).userId;
  const createdAt = new Date(Date.now() - minutesAgo * minute);
  const comment = { status: 'published' as const, text: 'C’est à voir.', ...values, authorId, createdAt };
  return transaction(actor, (open) =>
    insertComment(open, { ...comment, pickedAt: isPicked ? createdAt : null }),
  );
}

/** Moves a comment to another status through the store. */
export const moveComment = async (commentId: string, status: CommentStatus): Promise<void> => {
  valueOf(await transaction(actor, (open) => updateCommentStatus(open, { commentId, status })));
};

/**
 * Many comments by one reader, by rows alone: one in ten opens a thread, the others reply in turn. Each has some fifty
 * words of its own, and is an hour old at least: what journeys beside write stays the newest.
 */
export async function createManyComments({
  articleId,
  count,
}: {
  articleId: string;
  count: number;
}): Promise<void> {
  const { userId } = await createPerson('reader');
  const threads = Math.ceil(count / 10);
  const own = uniqueWord();
  const prefix = `01900000-${own.slice(0, 4)}-7${own.slice(4, 7)}-8${own.slice(7, 10)}-`;
  const idOf = `('${prefix}' || lpad(to_hex(n), 12, '0'))::uuid`;
  const text = `(SELECT string_agg(substr(md5(n || '-' || w), 1, 3 + w % 6), ' ') FROM generate_series(1, 50) w)`;
  const write = (from: number, to: number, parent: string): Promise<number> =>
    db().$executeRawUnsafe(
      `INSERT INTO comments (id, article_id, author_id, parent_id, status, text, useful_count, created_at)
       SELECT ${idOf}, '${articleId}', '${userId}', ${parent}, 'published', ${text}, n % 40,
         now() - make_interval(secs => 3600 + n) FROM generate_series(${from}, ${to}) n`,
    );
  await write(1, threads, 'NULL');
  await write(threads + 1, count, idOf.replaceAll('(n)', `(1 + n % ${threads})`));
}
