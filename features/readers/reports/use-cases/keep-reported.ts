import { keepReportedSchema } from '#features/readers/reports/comment-reports.schema.ts';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { lockComment } from '#features/readers/comments/data/comment.store.ts';
import { settleOpenReports } from '#features/readers/comments/use-cases/state-reasons.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { reportRefusals as words } from '#words/readers/comments/comment-reports.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** A moderator leaves a reported comment where it is: all that was said of it is settled, and its senders are told. */
export const keepReported = defineUseCase({
  name: 'keepReported',
  input: keepReportedSchema,
  may: mayModerateComments,
  run: ({ actor, input: { commentId, note } }): Promise<Outcome<{ commentId: string }>> =>
    attempt(actor, async (open) => {
      const held = await lockComment(open.sql, commentId);
      if (!held) return refused('not_found', { detail: words.noComment });
      const settled = await settleOpenReports(open, {
        commentId,
        outcome: 'kept',
        note: note || null,
        decisionId: null,
        userId: actor.kind === 'person' ? actor.userId : null,
        now: new Date(),
      });
      if (settled === 0) return refused('bad_state', { detail: words.nothingOpen });
      await open.journal({
        action: 'comment.keep_reported',
        subjectType: 'comment',
        subjectId: commentId,
        after: { reports: settled, note: note || null },
      });
      return done({ commentId });
    }),
});
