import { noticeDelaySeconds } from '#features/readers/comments/comment-notices.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

export const commentPublishedKind = 'comment.published';

/** Written where a comment appears: whoever is answered or named in it is told, once, a little later. */
export const announceComment = (open: Transaction, commentId: string): Promise<void> =>
  open.outbox({
    kind: commentPublishedKind,
    payload: { commentId },
    dedupeKey: `${commentPublishedKind}:${commentId}`,
    availableAt: new Date(Date.now() + noticeDelaySeconds * 1_000),
  });
