import type { z } from 'zod';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import type { pickCommentSchema } from '#features/readers/comments/comments.schema.ts';
import { lockComment, updateHeldComment } from '#features/readers/comments/data/comment.store.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { moderationProblems as problems } from '#words/readers/comments/moderation.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** The newsroom's choice among what readers said, given or taken back. */
export const pickComment: UseCase<z.output<typeof pickCommentSchema>, { commentId: string }> = ({
  actor,
  input: { commentId, isPicked },
}) =>
  attempt(actor, async (open) => {
    const permission = mayModerateComments(actor);
    if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
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
  });
