import { listAwaitingReaders } from '#features/readers/comments/data/notice.queries.ts';
import { takeDailyNotices } from '#features/readers/comments/data/notice.store.ts';
import { unsubscribeToken } from '#features/readers/comments/use-cases/unsubscribe-token.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { commentNotices } from '#words/readers/comments/comment-notices.ts';
import { noticeEntry } from '#server/http/notice.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** One mail for each person who wants one a day and for whom something waits: taken out and written together. */
export const sendCommentDigest: UseCase<Record<never, never>, { mails: number }> = async ({ actor }) => {
  let mails = 0;
  for (const userId of await listAwaitingReaders()) {
    await transaction(actor, async (open) => {
      const said = await takeDailyNotices(open.sql, userId);
      if (said.length === 0) return;
      mails += 1;
      await open.outbox(
        noticeEntry({
          to: { kind: 'people', userIds: [userId] },
          words: commentNotices.digest(said),
          path: urls.ownComments(),
          unsubscribePath: urls.apiNoticesOff(unsubscribeToken(userId)),
        }),
      );
    });
  }
  return done({ mails });
};
