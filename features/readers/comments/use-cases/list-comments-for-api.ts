import type { z } from 'zod';
import { getPublicPlace } from '#features/newsroom/articles/data/article-path.queries.ts';
import { type ApiThread, toApiThread } from '#features/readers/comments/api-comment.ts';
import { type CommentCursor, parseCursor, toCursor } from '#features/readers/comments/comment-cursor.ts';
import { listCommentsByApiSchema } from '#features/readers/comments/comments.schema.ts';
import { commentsPageSize, type Thread } from '#features/readers/comments/comments.ts';
import { getThread, listThreads } from '#features/readers/comments/data/comment.queries.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { commentApiWords as words } from '#words/readers/comments/comments.ts';
import { getConfig } from '#server/config.ts';

type Asked = z.output<typeof listCommentsByApiSchema>;
type Found = { threads: Thread[]; next: CommentCursor | null };

export type ApiThreads = { items: ApiThread[]; nextCursor: string | null };

/** The conversation under a public article, as readers see it: threads from a cursor on, or one thread's replies. */
export const listCommentsForApi = defineUseCase({
  name: 'listCommentsForApi',
  input: listCommentsByApiSchema,
  run: async ({ input }): Promise<Outcome<ApiThreads>> => {
    const place = await getPublicPlace(input.id);
    if (!place) return refused('not_found', { detail: words.noArticle });
    if (place.kind === 'gone') return refused('gone', place.notice === null ? {} : { detail: place.notice });
    const cursor = input.cursor === undefined ? null : parseCursor(input.cursor);
    const isOfAnotherList = cursor !== null && (cursor.kind === 'reply') !== (input.thread !== undefined);
    if ((input.cursor !== undefined && cursor === null) || isOfAnotherList)
      return refused('invalid', { fields: { cursor: words.badCursor } });
    const found =
      input.thread === undefined ? await readThreads(input, cursor) : await readThread(input, cursor);
    if (!found.ok) return found;
    const { threads, next } = found.value;
    const { siteUrl } = getConfig();
    return done({
      items: threads.map((thread) => toApiThread(thread, { articlePath: place.path, siteUrl })),
      nextCursor: next && toCursor(next),
    });
  },
});

async function readThreads(
  { id: articleId, order, limit: size }: Asked,
  cursor: CommentCursor | null,
): Promise<Outcome<Found>> {
  const from = cursor?.kind === 'thread' ? { after: cursor } : { skip: 0 };
  const { replies } = commentsPageSize;
  const { threads, last, hasNext } = await listThreads({ articleId, order, size, replies, from });
  return done({ threads, next: hasNext && last ? { kind: 'thread', ...last } : null });
}

async function readThread(
  { id: articleId, thread: threadId = '', limit: size }: Asked,
  cursor: CommentCursor | null,
): Promise<Outcome<Found>> {
  const skip = cursor?.kind === 'reply' ? cursor.skip : 0;
  const found = await getThread({ articleId, threadId, size, skip });
  if (!found) return refused('not_found', { detail: words.unknownThread });
  return done({
    threads: [found.thread],
    next: found.hasNext ? { kind: 'reply', skip: skip + size } : null,
  });
}
