import type { z } from 'zod';
import {
  type CommentDecision,
  type CommentStatus,
  decisionsOf,
  statusAfter,
} from '#features/comments/comments.ts';
import { isLegalGround, needsFacts } from '#features/comments/comment-reports.ts';
import { mayModerateComments } from '#features/comments/comments.policy.ts';
import type { decideCommentSchema } from '#features/comments/comments.schema.ts';
import { lockComment, updateHeldComment } from '#features/comments/data/comment.store.ts';
import { insertDecision } from '#features/comments/data/posting.store.ts';
import { getStandingStatement } from '#features/comments/data/statement.store.ts';
import { queueCorrection } from '#features/comments/use-cases/tell-akismet.ts';
import { liftRemoval, stateReasons } from '#features/comments/use-cases/state-reasons.ts';
import { announceComment } from '#features/comments/use-cases/announce-comment.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { reportFaults, reportRefusals } from '#messages/fr/comment-reports.ts';
import { moderationProblems as problems } from '#messages/fr/moderation.ts';
import { attempt } from '#server/attempt.ts';

const actions = {
  approve: 'comment.approve',
  refuse: 'comment.refuse',
  spam: 'comment.spam',
  remove: 'comment.remove',
} as const satisfies Record<CommentDecision, string>;

/** A moderator decides what becomes of a comment as they have just read it. */
export const decideComment: UseCase<
  z.output<typeof decideCommentSchema>,
  {
    commentId: string;
    status: CommentStatus /** Of a removal: whether its author hears why. */;
    isTold: boolean;
  }
> = ({ actor, input }) =>
  attempt(actor, async (open) => {
    const permission = mayModerateComments(actor);
    if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
    const { commentId, decision, seenEditedAt, ground, facts } = input;
    const held = await lockComment(open.sql, commentId);
    if (!held || held.awaitsConfirmation) return refused('not_found', { detail: problems.noComment });
    if ((held.editedAt?.toISOString() ?? null) !== seenEditedAt)
      return refused('conflict', { detail: problems.edited });
    const possible: readonly CommentDecision[] = decisionsOf[held.status];
    if (!possible.includes(decision)) return refused('bad_state', { detail: problems.decided[held.status] });
    if (decision === 'remove' && ground && needsFacts(ground) && !facts)
      return refused('invalid', { fields: { facts: reportFaults.facts } });
    const wasRemoved = held.status === 'removed';
    if (wasRemoved && (await getStandingStatement(open.sql, commentId))?.appeal?.outcome === null)
      return refused('bad_state', { detail: reportRefusals.appealWaits });
    const status = statusAfter[decision];
    await updateHeldComment(open, held, { status });
    if (status === 'published') await announceComment(open, commentId);
    const userId = actor.kind === 'person' ? actor.userId : null;
    const decisionId = await insertDecision(open.sql, {
      commentId,
      kind: decision,
      statusBefore: held.status,
      decidedById: userId,
    });
    const now = new Date();
    if (wasRemoved) await liftRemoval(open, commentId, now);
    const { isTold } =
      decision === 'remove'
        ? await stateReasons(open, { commentId, decisionId, userId, now, ground, facts })
        : { isTold: false };
    // What the law forbids must not come out again on a bad day.
    if (decision === 'remove')
      open.purge(
        { kind: 'comments', articleId: held.articleId, changesCount: true },
        { isHard: ground !== undefined && isLegalGround(ground) },
      );
    const isSpam = decision === 'spam' || (decision === 'remove' && ground === 'spam');
    if (isSpam || decision === 'approve') await queueCorrection(open, { commentId, isSpam });
    await open.journal({
      action: actions[decision],
      subjectType: 'comment',
      subjectId: commentId,
      before: { status: held.status },
      after: { status, ...(decision === 'remove' && ground ? { ground } : {}) },
    });
    return done({ commentId, status, isTold });
  });
