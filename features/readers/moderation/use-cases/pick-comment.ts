import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { pickCommentSchema } from '#features/readers/comments/comments.schema.ts';
import { lockComment, updateHeldComment } from '#features/readers/comments/data/comment.store.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { moderationProblems as problems } from '#words/readers/comments/moderation.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** The newsroom's choice among what readers said, given or taken back. */
export const pickComment = defineUseCase({
  name: 'pickComment',
  input: pickCommentSchema,
  may: mayModerateComments,
  run: ({ actor, input: { commentId, isPicked } }): Promise<Outcome<{ commentId: string }>> =>
    attempt(actor, async (open) => {
      const held = await lockComment(open.sql, commentId);
      if (!held) return refused('not_found', { detail: problems.noComment });
      if (held.status !== 'published') return refused('bad_state', { detail: problems.notShown });
      if ((held.pickedAt !== null) === isPicked) return done({ commentId });
      await updateHeldComment(open, held, { pickedAt: isPicked ? new Date() : null });
      await open.journal({
        action: isPicked ? 'comment.pick' : 'comment.unpick',
        subjectType: 'comment',
        subjectId: commentId,
      });
      return done({ commentId });
    }),
});
