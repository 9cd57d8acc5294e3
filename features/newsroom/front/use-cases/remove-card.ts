import { mayComposeFront } from '#features/newsroom/front/front.policy.ts';
import { removeCardSchema } from '#features/newsroom/front/front.schema.ts';
import { type ChangedFront, changeFront } from '#features/newsroom/front/use-cases/change-front.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { frontMessages as messages } from '#words/newsroom/front/front.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Frees a place: it is filled by urgency and date again. */
export const removeCard = defineUseCase({
  name: 'removeCard',
  input: removeCardSchema,
  may: mayComposeFront,
  run: ({ actor, input }): Promise<Outcome<ChangedFront>> =>
    attempt(actor, (open) =>
      changeFront(open, {
        actor,
        input,
        action: 'front.remove',
        change: ({ cards }) =>
          cards.some(({ position }) => position === input.position)
            ? done(cards.filter(({ position }) => position !== input.position))
            : refused('bad_state', { detail: messages.emptyPlace }),
      }),
    ),
});
