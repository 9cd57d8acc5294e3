'use server';

import { illustrateCard as runIllustrateCard } from '#features/newsroom/front/use-cases/illustrate-card.ts';
import { moveCard as runMoveCard } from '#features/newsroom/front/use-cases/move-card.ts';
import { placeArticle as runPlaceArticle } from '#features/newsroom/front/use-cases/place-article.ts';
import { removeCard as runRemoveCard } from '#features/newsroom/front/use-cases/remove-card.ts';
import { undoFront as runUndoFront } from '#features/newsroom/front/use-cases/undo-front.ts';
import { defineAction } from '#server/http/action.ts';

export const placeArticle = defineAction(runPlaceArticle);
export const removeCard = defineAction(runRemoveCard);
export const illustrateCard = defineAction(runIllustrateCard);
export const moveCard = defineAction(runMoveCard);
export const undoFront = defineAction(runUndoFront);
