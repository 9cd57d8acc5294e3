import type { z } from 'zod';
import {
  type CommentDecision,
  type CommentStatus,
  decisionsOf,
  statusAfter,
} from '#features/comments/comments.ts';
import { mayModerateComments } from '#features/comments/comments.policy.ts';
import type { decideCommentSchema } from '#features/comments/comments.schema.ts';
import { lockComment, updateHeldComment } from '#features/comments/data/comment.store.ts';
import { insertDecision } from '#features/comments/data/posting.store.ts';
import { queueCorrection } from '#features/comments/use-cases/tell-akismet.ts';
import { announceComment } from '#features/comments/use-cases/announce-comment.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
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
  { commentId: string; status: CommentStatus }
> = ({ actor, input }) =>
  attempt(actor, async (open) => {
    const permission = mayModerateComments(actor);
    if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
    const { commentId, decision, seenEditedAt } = input;
    const held = await lockComment(open.sql, commentId);
    if (!held || held.awaitsConfirmation) return refused('not_found', { detail: problems.noComment });
    if ((held.editedAt?.toISOString() ?? null) !== seenEditedAt)
      return refused('conflict', { detail: problems.edited });
    const possible: readonly CommentDecision[] = decisionsOf[held.status];
    if (!possible.includes(decision)) return refused('bad_state', { detail: problems.decided[held.status] });
    const status = statusAfter[decision];
    await updateHeldComment(open, held, { status });
    if (status === 'published') await announceComment(open, commentId);
    await insertDecision(open.sql, {
      commentId,
      kind: decision,
      statusBefore: held.status,
      decidedById: actor.kind === 'person' ? actor.userId : null,
    });
    if (decision === 'approve' || decision === 'spam')
      await queueCorrection(open, { commentId, isSpam: decision === 'spam' });
    await open.journal({
      action: actions[decision],
      subjectType: 'comment',
      subjectId: commentId,
      before: { status: held.status },
      after: { status },
    });
    return done({ commentId, status });
  });
