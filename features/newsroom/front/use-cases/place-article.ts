import { holdPublished } from '#features/newsroom/front/data/front.store.ts';
import { mayComposeFront } from '#features/newsroom/front/front.policy.ts';
import type { placeArticleSchema } from '#features/newsroom/front/front.schema.ts';
import { type ChangedFront, changeFront } from '#features/newsroom/front/use-cases/change-front.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { frontMessages as messages } from '#words/newsroom/front/front.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { z } from 'zod';

/** Gives a place of the front to a published article, until an hour if one is set. It leaves the place that it had. */
export const placeArticle: UseCase<z.output<typeof placeArticleSchema>, ChangedFront> = ({ actor, input }) =>
  attempt(actor, async (open) => {
    const permission = mayComposeFront(actor);
    if (!permission.allowed) return refused('forbidden', { detail: permission.reason });
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
  });
