import { mayDeleteComment } from '#features/readers/comments/comments.policy.ts';
import { commentSchema } from '#features/readers/comments/comments.schema.ts';
import { lockComment, updateHeldComment } from '#features/readers/comments/data/comment.store.ts';
import { settleOpenReports } from '#features/readers/comments/use-cases/state-reasons.ts';
import { defineUseCase, done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { commentRefusals as words } from '#words/readers/comments/comments.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Somebody takes their own words back: they are erased, and the place is kept where others have answered. */
export const deleteComment = defineUseCase({
  name: 'deleteComment',
  input: commentSchema,
  run: ({ actor, input }): Promise<Outcome<{ id: string }>> =>
    attempt(actor, async (open) => {
      const held = await lockComment(open.sql, input.id);
      if (!held) return refused('not_found', { detail: words.noComment });
      const permission = mayDeleteComment(actor, held);
      if (!permission.allowed) return forbidden(permission);
      await updateHeldComment(open, held, {
        status: 'deleted',
        text: '',
        awaitsConfirmation: false,
        pickedAt: null,
      });
      await settleOpenReports(open, {
        commentId: held.id,
        outcome: 'gone',
        note: null,
        decisionId: null,
        userId: null,
        now: new Date(),
      });
      await open.journal({
        action: 'comment.delete',
        subjectType: 'comment',
        subjectId: held.id,
        before: { status: held.status },
        after: { status: 'deleted' },
      });
      return done({ id: held.id });
    }),
});
