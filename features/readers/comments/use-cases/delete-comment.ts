import type { z } from 'zod';
import { mayDeleteComment } from '#features/readers/comments/comments.policy.ts';
import type { commentSchema } from '#features/readers/comments/comments.schema.ts';
import { lockComment, updateHeldComment } from '#features/readers/comments/data/comment.store.ts';
import { settleOpenReports } from '#features/readers/comments/use-cases/state-reasons.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { commentRefusals as words } from '#words/readers/comments/comments.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Somebody takes their own words back: they are erased, and the place is kept where others have answered. */
export const deleteComment: UseCase<z.output<typeof commentSchema>, { id: string }> = ({ actor, input }) =>
  attempt(actor, async (open) => {
    const held = await lockComment(open.sql, input.id);
    if (!held) return refused('not_found', { detail: words.noComment });
    const permission = mayDeleteComment(actor, held);
    if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
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
  });
