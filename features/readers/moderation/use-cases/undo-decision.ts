import type { z } from 'zod';
import { type CommentStatus, statusAfter, undoSeconds } from '#features/readers/comments/comments.ts';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import type { undoDecisionSchema } from '#features/readers/comments/comments.schema.ts';
import { lockComment, updateHeldComment } from '#features/readers/comments/data/comment.store.ts';
import {
  getLastDecision,
  undoDecision as markUndone,
} from '#features/readers/comments/data/posting.store.ts';
import { isAppealDecision } from '#features/readers/comments/data/statement.store.ts';
import { takeReasonsBack } from '#features/readers/comments/use-cases/state-reasons.ts';
import { done, forbidden, refused, type UseCase } from '#lib/use-case.ts';
import { moderationProblems as problems } from '#words/readers/comments/moderation.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** What a slow line may add to the seconds that the page grants. */
const patienceMs = 20_000;

/** A moderator takes back what they have just decided, while nothing has been built on it. */
export const undoDecision: UseCase<
  z.output<typeof undoDecisionSchema>,
  { commentId: string; status: CommentStatus }
> = ({ actor, input: { commentId } }) =>
  attempt(actor, async (open) => {
    const permission = mayModerateComments(actor);
    if (!permission.allowed) return forbidden(permission);
    const held = await lockComment(open.sql, commentId);
    if (!held) return refused('not_found', { detail: problems.noComment });
    const last = await getLastDecision(open.sql, commentId);
    const now = new Date();
    const isRecent =
      last !== null && now.getTime() - last.decidedAt.getTime() < undoSeconds * 1_000 + patienceMs;
    const isOwn = actor.kind === 'person' && last?.decidedById === actor.userId;
    if (!last || !isRecent || !isOwn || held.status !== statusAfter(last.kind, last.statusBefore))
      return refused('bad_state', { detail: problems.tooLateToUndo });
    // An appeal is decided once, and its author is told at once.
    if (await isAppealDecision(open.sql, last.id))
      return refused('bad_state', { detail: problems.tooLateToUndo });
    await updateHeldComment(open, held, { status: last.statusBefore, isSpam: last.wasSpam });
    await markUndone(open.sql, last.id, now);
    await takeReasonsBack(open, { commentId, decision: last });
    await open.journal({
      action: 'comment.undo',
      subjectType: 'comment',
      subjectId: commentId,
      before: { status: held.status },
      after: { status: last.statusBefore },
    });
    return done({ commentId, status: last.statusBefore });
  });
