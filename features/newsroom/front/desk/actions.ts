'use server';

import {
  illustrateCardSchema,
  moveCardSchema,
  placeArticleSchema,
  removeCardSchema,
  undoFrontSchema,
} from '#features/newsroom/front/front.schema.ts';
import { illustrateCard as runIllustrateCard } from '#features/newsroom/front/use-cases/illustrate-card.ts';
import { moveCard as runMoveCard } from '#features/newsroom/front/use-cases/move-card.ts';
import { placeArticle as runPlaceArticle } from '#features/newsroom/front/use-cases/place-article.ts';
import { removeCard as runRemoveCard } from '#features/newsroom/front/use-cases/remove-card.ts';
import { undoFront as runUndoFront } from '#features/newsroom/front/use-cases/undo-front.ts';
import { defineAction } from '#server/http/action.ts';

export const placeArticle = defineAction({ input: placeArticleSchema, run: runPlaceArticle });
export const removeCard = defineAction({ input: removeCardSchema, run: runRemoveCard });
export const illustrateCard = defineAction({ input: illustrateCardSchema, run: runIllustrateCard });
export const moveCard = defineAction({ input: moveCardSchema, run: runMoveCard });
export const undoFront = defineAction({ input: undoFrontSchema, run: runUndoFront });
