import { commentAnchor } from '#features/readers/comments/comments.ts';
import { getPlacedComment } from '#features/readers/comments/data/posting.queries.ts';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';

/** The path to a comment in its thread's own page; null when readers see no such comment. */
export async function findThread(commentId: string): Promise<string | null> {
  const placed = isId(commentId) ? await getPlacedComment(commentId) : null;
  if (!placed || placed.status !== 'published') return null;
  const { articlePath, threadId, id } = placed;
  return `${urls.articleComments(articlePath, { fil: threadId })}#${commentAnchor(id)}`;
}
