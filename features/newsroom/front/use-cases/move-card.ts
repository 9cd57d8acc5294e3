import { mayComposeFront } from '#features/newsroom/front/front.policy.ts';
import { moveCardSchema } from '#features/newsroom/front/front.schema.ts';
import { type ChangedFront, changeFront } from '#features/newsroom/front/use-cases/change-front.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { frontMessages as messages } from '#words/newsroom/front/front.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Moves a story that was placed by hand; one that already stands there takes its place in exchange. */
export const moveCard = defineUseCase({
  name: 'moveCard',
  input: moveCardSchema,
  may: mayComposeFront,
  run: ({ actor, input }): Promise<Outcome<ChangedFront>> =>
    attempt(actor, (open) =>
      changeFront(open, {
        actor,
        input,
        action: 'front.move',
        change: ({ cards }) => {
          const { from, to } = input;
          if (!cards.some(({ position }) => position === from)) {
            return refused('bad_state', { detail: messages.emptyPlace });
          }
          const exchanged = new Map([
            [from, to],
            [to, from],
          ]);
          return done(
            cards.map((card) => ({ ...card, position: exchanged.get(card.position) ?? card.position })),
          );
        },
      }),
    ),
});
