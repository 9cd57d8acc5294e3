import type { z } from 'zod';
import {
  type CommentDecision,
  type CommentStatus,
  decisionsOf,
  statusAfter,
} from '#features/readers/comments/comments.ts';
import { isLegalGround, needsFacts } from '#features/readers/comments/comment-reports.ts';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { decideCommentSchema } from '#features/readers/comments/comments.schema.ts';
import { deleteClaim } from '#features/readers/moderation/data/claim.store.ts';
import {
  type HeldComment,
  lockComment,
  updateHeldComment,
} from '#features/readers/comments/data/comment.store.ts';
import { getLastDecision, insertDecision } from '#features/readers/comments/data/posting.store.ts';
import { getStandingStatement } from '#features/readers/comments/data/statement.store.ts';
import { queueCorrection } from '#features/readers/comments/use-cases/tell-akismet.ts';
import { liftRemoval, stateReasons } from '#features/readers/comments/use-cases/state-reasons.ts';
import { announceComment } from '#features/readers/comments/use-cases/announce-comment.ts';
import type { AppError } from '#lib/errors.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { reportFaults, reportRefusals } from '#words/readers/comments/comment-reports.ts';
import { moderationProblems as problems } from '#words/readers/comments/moderation.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

const actions = {
  approve: 'comment.approve',
  refuse: 'comment.refuse',
  spam: 'comment.spam',
  remove: 'comment.remove',
} as const satisfies Record<CommentDecision, string>;

type Input = z.output<typeof decideCommentSchema>;
/** `isTold`, of a removal: whether its author hears why. */
type Decided = { commentId: string; status: CommentStatus; isTold: boolean };

/** A moderator decides what becomes of a comment as they have just read it. */
export const decideComment = defineUseCase({
  name: 'decideComment',
  input: decideCommentSchema,
  may: mayModerateComments,
  run: ({ actor, input }): Promise<Outcome<Decided>> =>
    attempt(actor, async (open) => {
      const { commentId, decision, ground } = input;
      const held = await lockComment(open.sql, commentId);
      if (!held || held.awaitsConfirmation) return refused('not_found', { detail: problems.noComment });
      const problem = await whyNot(open.sql, held, input);
      if (problem) return refused(problem.code, problem);
      const status = statusAfter(decision, held.status);
      const isSpam = decision === 'spam' || (decision === 'remove' && ground === 'spam');
      await updateHeldComment(open, held, { status, isSpam });
      await deleteClaim(open.sql, commentId);
      if (status === 'published') await announceComment(open, commentId);
      const userId = actor.kind === 'person' ? actor.userId : null;
      const decisionId = await insertDecision(open.sql, {
        commentId,
        kind: decision,
        statusBefore: held.status,
        wasSpam: held.isSpam,
        decidedById: userId,
      });
      const { isTold } = await followRemoval(open, { held, input, decisionId, userId });
      if (isSpam || decision === 'approve') await queueCorrection(open, { commentId, isSpam });
      await open.journal({
        action: actions[decision],
        subjectType: 'comment',
        subjectId: commentId,
        before: { status: held.status },
        after: { status, ...(decision === 'remove' && ground ? { ground } : {}) },
      });
      return done({ commentId, status, isTold });
    }),
});

/** What keeps a decision from being made on a comment as it stands; null: nothing. */
async function whyNot(sql: Sql, held: HeldComment, input: Input): Promise<AppError | null> {
  const { decision, seenEditedAt, seenStatus, ground, facts } = input;
  if ((held.editedAt?.toISOString() ?? null) !== seenEditedAt)
    return { code: 'conflict', detail: problems.edited };
  const possible: readonly CommentDecision[] = decisionsOf[held.status];
  if (!possible.includes(decision) || (seenStatus ?? held.status) !== held.status)
    return { code: 'bad_state', detail: await whatHappened(sql, held) };
  if (decision === 'remove' && ground && needsFacts(ground) && !facts)
    return { code: 'invalid', fields: { facts: reportFaults.facts } };
  const isContested =
    held.status === 'removed' && (await getStandingStatement(sql, held.id))?.appeal?.outcome === null;
  return isContested ? { code: 'bad_state', detail: reportRefusals.appealWaits } : null;
}

/** Who was first, and what they decided; the plain state where nobody did. */
async function whatHappened(sql: Sql, { id, status }: HeldComment): Promise<string> {
  const last = await getLastDecision(sql, id);
  return last?.decidedBy && statusAfter(last.kind, last.statusBefore) === status
    ? problems.decidedBy(last.decidedBy.name, last.kind, last.decidedAt)
    : problems.decided[status];
}

type Made = { held: HeldComment; input: Input; decisionId: string; userId: string | null };

/** What was removed is stated with its reasons, what comes back lifts them. */
async function followRemoval(open: Transaction, made: Made): Promise<{ isTold: boolean }> {
  const { held, input, decisionId, userId } = made;
  const { commentId, decision, ground, facts } = input;
  const now = new Date();
  if (held.status === 'removed') await liftRemoval(open, commentId, now);
  if (statusAfter(decision, held.status) !== 'removed') return { isTold: false };
  // What the law forbids must not come out again on a bad day.
  open.purge(
    { kind: 'comments', articleId: held.articleId, changesCount: true },
    { isHard: ground !== undefined && isLegalGround(ground) },
  );
  const why = decision === 'spam' ? 'spam' : ground;
  return stateReasons(open, { commentId, decisionId, userId, now, ground: why, facts });
}
