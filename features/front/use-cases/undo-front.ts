import { takeKeptCards } from '#features/front/data/front.store.ts';
import type { undoFrontSchema } from '#features/front/front.schema.ts';
import { type ChangedFront, changeFront } from '#features/front/use-cases/change-front.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { frontMessages as messages } from '#messages/fr/front.ts';
import { attempt } from '#server/attempt.ts';
import type { z } from 'zod';

/** Gives back the front as it stood before the last change; again, the one before. What was withdrawn or is over stays away. */
export const undoFront: UseCase<z.output<typeof undoFrontSchema>, ChangedFront> = ({ actor, input }) =>
  attempt(actor, (open) =>
    changeFront(open, {
      actor,
      input,
      action: 'front.undo',
      isUndo: true,
      change: async (front) => {
        const cards = await takeKeptCards(open.sql, front, new Date());
        return cards ? done(cards) : refused('bad_state', { detail: messages.nothingToUndo });
      },
    }),
  );
