import { decideReply } from '#features/newsroom/requests/data/reply.store.ts';
import { refuseReplySchema } from '#features/newsroom/requests/requests.schema.ts';
import { openReply } from '#features/newsroom/requests/use-cases/open-reply.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { requestProblems as problems } from '#words/newsroom/requests/requests.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Refuses a right of reply, with the reason that the newsroom will stand by. */
export const refuseReply = defineUseCase({
  name: 'refuseReply',
  input: refuseReplySchema,
  run: ({ actor, input }): Promise<Outcome<{ replyId: string }>> =>
    attempt(actor, async (open) => {
      const { replyId, reason } = input;
      const opened = await openReply(open.sql, { actor, replyId });
      if (!opened.ok) return opened;
      const { reply } = opened.value;
      if (reply.status !== 'received') return refused('conflict', { detail: problems.replyDecided });
      await decideReply(open, {
        reply,
        decision: { status: 'refused', refusalReason: reason },
        now: new Date(),
        userId: actor.kind === 'person' ? actor.userId : null,
      });
      await open.journal({
        action: 'reply.refuse',
        subjectType: 'article',
        subjectId: reply.articleId,
        after: { replyId, requesterName: reply.requesterName, reason },
      });
      return done({ replyId });
    }),
});
