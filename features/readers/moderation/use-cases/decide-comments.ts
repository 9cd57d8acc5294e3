import { decideCommentsSchema, undoDecisionsSchema } from '#features/readers/comments/comments.schema.ts';
import { mayModerateComments } from '#features/readers/comments/comments.policy.ts';
import { decideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import { undoDecision } from '#features/readers/moderation/use-cases/undo-decision.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { errorSentence } from '#messages/errors.ts';

/** What came of several at once: which were changed, and of the others why not, each with its sentence. */
export type Several = { done: string[]; left: { commentId: string; sentence: string }[] };

/**
 * One decision on several comments, one after the other, each whole by itself with its line in the journal: what somebody
 * else decided meanwhile stops nothing of the rest.
 */
export const decideComments = defineUseCase({
  name: 'decideComments',
  input: decideCommentsSchema,
  may: mayModerateComments,
  run: ({ actor, input }): Promise<Outcome<Several>> =>
    each(input.comments, ({ commentId, seenEditedAt, seenStatus }) =>
      decideComment({ actor, input: { commentId, decision: input.decision, seenEditedAt, seenStatus } }),
    ),
});

/** Takes back what one has just decided of several comments. */
export const undoDecisions = defineUseCase({
  name: 'undoDecisions',
  input: undoDecisionsSchema,
  may: mayModerateComments,
  run: ({ actor, input }): Promise<Outcome<Several>> =>
    each(
      input.commentIds.map((commentId) => ({ commentId })),
      ({ commentId }) => undoDecision({ actor, input: { commentId } }),
    ),
});

async function each<One extends { commentId: string }>(
  all: readonly One[],
  act: (one: One) => Promise<Outcome<unknown>>,
): Promise<Outcome<Several>> {
  const several: Several = { done: [], left: [] };
  for (const one of all) {
    const outcome = await act(one);
    if (outcome.ok) several.done.push(one.commentId);
    else several.left.push({ commentId: one.commentId, sentence: errorSentence(outcome.error) });
  }
  return done(several);
}
