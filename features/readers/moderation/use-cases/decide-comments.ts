import type { z } from 'zod';
import type {
  decideCommentsSchema,
  undoDecisionsSchema,
} from '#features/readers/comments/comments.schema.ts';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { decideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import { undoDecision } from '#features/readers/moderation/use-cases/undo-decision.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused, type UseCase } from '#lib/use-case.ts';
import { errorSentence } from '#messages/errors.ts';

/** What came of several at once: which were changed, and of the others why not, each with its sentence. */
export type Several = { done: string[]; left: { commentId: string; sentence: string }[] };

/**
 * One decision on several comments, one after the other, each whole by itself with its line in the journal: what somebody
 * else decided meanwhile stops nothing of the rest.
 */
export const decideComments: UseCase<z.output<typeof decideCommentsSchema>, Several> = ({ actor, input }) =>
  each(actor, input.comments, ({ commentId, seenEditedAt, seenStatus }) =>
    decideComment({ actor, input: { commentId, decision: input.decision, seenEditedAt, seenStatus } }),
  );

/** Takes back what one has just decided of several comments. */
export const undoDecisions: UseCase<z.output<typeof undoDecisionsSchema>, Several> = ({ actor, input }) =>
  each(
    actor,
    input.commentIds.map((commentId) => ({ commentId })),
    ({ commentId }) => undoDecision({ actor, input: { commentId } }),
  );

async function each<One extends { commentId: string }>(
  actor: Actor,
  all: readonly One[],
  act: (one: One) => Promise<Outcome<unknown>>,
): Promise<Outcome<Several>> {
  const permission = mayModerateComments(actor);
  if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
  const several: Several = { done: [], left: [] };
  for (const one of all) {
    const outcome = await act(one);
    if (outcome.ok) several.done.push(one.commentId);
    else several.left.push({ commentId: one.commentId, sentence: errorSentence(outcome.error) });
  }
  return done(several);
}
