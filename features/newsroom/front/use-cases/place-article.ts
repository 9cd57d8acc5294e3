import { holdPublished } from '#features/newsroom/front/data/front.store.ts';
import { mayComposeFront } from '#features/newsroom/front/front.policy.ts';
import { placeArticleSchema } from '#features/newsroom/front/front.schema.ts';
import { type ChangedFront, changeFront } from '#features/newsroom/front/use-cases/change-front.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { frontMessages as messages } from '#words/newsroom/front/front.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Gives a place of the front to a published article, until an hour if one is set. It leaves the place that it had. */
export const placeArticle = defineUseCase({
  name: 'placeArticle',
  input: placeArticleSchema,
  may: mayComposeFront,
  run: ({ actor, input }): Promise<Outcome<ChangedFront>> =>
    attempt(actor, async (open) => {
      const { position, articleId } = input;
      const endsAt = input.endsAt === null ? null : new Date(input.endsAt);
      if (endsAt && endsAt.getTime() <= Date.now()) {
        return refused('invalid', { fields: { endsAt: messages.endsInPast } });
      }
      if (!(await holdPublished(open.sql, articleId))) {
        return refused('invalid', { fields: { articleId: messages.notPublished } });
      }
      return changeFront(open, {
        actor,
        input,
        action: 'front.place',
        change: (front) =>
          done([
            ...front.cards.filter((card) => card.position !== position && card.articleId !== articleId),
            // A story that only changes places takes its picture along.
            {
              position,
              articleId,
              endsAt,
              picture: front.cards.find((card) => card.articleId === articleId)?.picture ?? null,
            },
          ]),
      });
    }),
});
