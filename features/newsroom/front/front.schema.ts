import { z } from 'zod';
import { cardPictureSchema } from '#features/newsroom/front/card-picture.ts';
import { frontPlaces, homeFront } from '#features/newsroom/front/front.ts';

const position = z
  .int()
  .min(0)
  .max(frontPlaces - 1);

const change = z.strictObject({
  front: z.literal(homeFront).default(homeFront),
  /** The version that the person had before their eyes. */
  version: z.int().min(0),
});

export const placeArticleSchema = change.extend({
  position,
  articleId: z.uuid(),
  /** ISO 8601 with its offset; null or absent keeps the place until somebody changes it. */
  endsAt: z.iso.datetime({ offset: true }).nullable().default(null),
});
export const removeCardSchema = change.extend({ position });
export const moveCardSchema = change.extend({ from: position, to: position });
/** Null gives the place the story's own picture back. */
export const illustrateCardSchema = change.extend({ position, picture: cardPictureSchema.nullable() });
export const undoFrontSchema = change;

/** The cards that a front revision keeps. */
export const keptCardsSchema = z.array(
  z.object({
    position,
    articleId: z.uuid(),
    endsAt: z.iso.datetime({ offset: true }).nullable(),
    // Absent from what was kept before places had pictures of their own.
    picture: cardPictureSchema.nullable().default(null),
  }),
);
