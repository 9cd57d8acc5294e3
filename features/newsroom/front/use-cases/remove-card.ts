import type { removeCardSchema } from '#features/newsroom/front/front.schema.ts';
import { type ChangedFront, changeFront } from '#features/newsroom/front/use-cases/change-front.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { frontMessages as messages } from '#words/newsroom/front/front.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { z } from 'zod';

/** Frees a place: it is filled by urgency and date again. */
export const removeCard: UseCase<z.output<typeof removeCardSchema>, ChangedFront> = ({ actor, input }) =>
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
  );
