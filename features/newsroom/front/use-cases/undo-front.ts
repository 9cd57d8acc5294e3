import { mayComposeFront } from '#features/newsroom/front/front.policy.ts';
import { type Card, takeKeptCards } from '#features/newsroom/front/data/front.store.ts';
import { undoFrontSchema } from '#features/newsroom/front/front.schema.ts';
import { type ChangedFront, changeFront } from '#features/newsroom/front/use-cases/change-front.ts';
import { findPictureProblems } from '#features/newsroom/front/use-cases/illustrate-card.ts';
import { askForCrops } from '#features/newsroom/media/data/drawn-crops.queries.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { frontMessages as messages } from '#words/newsroom/front/front.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** A picture that may be shown no more does not come back with its place: the story's own stands there. */
async function withPictureOfToday(sql: Sql, card: Card, now: Date): Promise<Card> {
  const problems = card.picture
    ? await findPictureProblems(sql, { ...card, picture: card.picture, now })
    : [];
  return problems.length > 0 ? { ...card, picture: null } : card;
}

/** Gives back the front as it stood before the last change; again, the one before. What was withdrawn or is over stays away. */
export const undoFront = defineUseCase({
  name: 'undoFront',
  input: undoFrontSchema,
  may: mayComposeFront,
  run: ({ actor, input }): Promise<Outcome<ChangedFront>> =>
    attempt(actor, (open) =>
      changeFront(open, {
        actor,
        input,
        action: 'front.undo',
        isUndo: true,
        change: async (front) => {
          const now = new Date();
          const cards = await takeKeptCards(open.sql, front, now);
          if (!cards) return refused('bad_state', { detail: messages.nothingToUndo });
          const shown = await Promise.all(cards.map((card) => withPictureOfToday(open.sql, card, now)));
          await askForCrops(
            open.sql,
            shown.flatMap(({ picture }) => picture ?? []),
          );
          return done(shown);
        },
      }),
    ),
});
