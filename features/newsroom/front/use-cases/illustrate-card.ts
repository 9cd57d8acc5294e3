import { mayComposeFront } from '#features/newsroom/front/front.policy.ts';
import type { CardPicture } from '#features/newsroom/front/card-picture.ts';
import { countCardPicture } from '#features/newsroom/front/data/front.store.ts';
import { illustrateCardSchema } from '#features/newsroom/front/front.schema.ts';
import { type ChangedFront, changeFront } from '#features/newsroom/front/use-cases/change-front.ts';
import { type RightsProblem, rightsProblemsOf } from '#features/newsroom/media/assets.ts';
import { listRightsFacts } from '#features/newsroom/media/data/asset-uses.queries.ts';
import { askForCrops } from '#features/newsroom/media/data/drawn-crops.queries.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { frontMessages as messages } from '#words/newsroom/front/front.ts';
import { rightsProblemWords } from '#words/newsroom/media/media-desk.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Gives a place that was given by hand a picture of its own, with its crops and words, or the story's back (null). The
 * rights decide as they do for a text, and it counts as shown with the story. Undone like any change of the front.
 */
export const illustrateCard = defineUseCase({
  name: 'illustrateCard',
  input: illustrateCardSchema,
  may: mayComposeFront,
  run: ({ actor, input }): Promise<Outcome<ChangedFront>> =>
    attempt(actor, (open) =>
      changeFront(open, {
        actor,
        input,
        action: 'front.picture',
        change: async ({ cards }) => {
          const { position, picture } = input;
          const card = cards.find((one) => one.position === position);
          if (!card) return refused('bad_state', { detail: messages.emptyPlace });
          if (picture) {
            const { articleId } = card;
            const [problem] = await findPictureProblems(open.sql, { articleId, picture, now: new Date() });
            if (problem) return refused('invalid', { fields: { picture: sentenceOf(problem) } });
            await countCardPicture(open.sql, { articleId, assetId: picture.assetId });
            await askForCrops(open.sql, [picture]);
          }
          return done(cards.map((one) => (one === card ? { ...one, picture } : one)));
        },
      }),
    ),
});

const sentenceOf = (problem: RightsProblem | 'unknown'): string =>
  problem === 'unknown' ? messages.unknownPicture : messages.pictureRights(rightsProblemWords[problem]);

/** Why a place may not show this picture with this story at `now`; empty when it may. */
export async function findPictureProblems(
  sql: Sql,
  { articleId, picture, now }: { articleId: string; picture: CardPicture; now: Date },
): Promise<(RightsProblem | 'unknown')[]> {
  const { assetId } = picture;
  const facts = (await listRightsFacts(sql, { assetIds: [assetId], articleId }))[assetId];
  return facts ? rightsProblemsOf(facts, now) : ['unknown'];
}
