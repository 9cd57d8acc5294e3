import { decideReply } from '#features/newsroom/requests/data/reply.store.ts';
import { reopenReplySchema } from '#features/newsroom/requests/requests.schema.ts';
import { openReply } from '#features/newsroom/requests/use-cases/open-reply.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { requestProblems as problems } from '#words/newsroom/requests/requests.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Takes a published reply down, or goes back on a refusal: the request waits for a decision again. */
export const reopenReply = defineUseCase({
  name: 'reopenReply',
  input: reopenReplySchema,
  run: ({ actor, input }): Promise<Outcome<{ replyId: string }>> =>
    attempt(actor, async (open) => {
      const { replyId } = input;
      const opened = await openReply(open.sql, { actor, replyId });
      if (!opened.ok) return opened;
      const { reply } = opened.value;
      if (reply.status === 'received') return refused('conflict', { detail: problems.replyUndecided });
      await decideReply(open, { reply, decision: { status: 'received' }, now: new Date(), userId: null });
      const { status, placement, linkedArticleId, refusalReason } = reply;
      await open.journal({
        action: 'reply.reopen',
        subjectType: 'article',
        subjectId: reply.articleId,
        before: { replyId, status, placement, linkedArticleId, refusalReason },
        after: { replyId, status: 'received' },
      });
      return done({ replyId });
    }),
});
