import { z } from 'zod';
import { cropsSchema } from '#features/newsroom/media/crops.ts';
import { mediaLimits } from '#features/newsroom/media/media.schema.ts';
import { cleanLine } from '#lib/clean-text.ts';

const words = (most: number) =>
  z
    .string()
    .max(most * 2)
    .overwrite(cleanLine)
    .max(most);

/** What one place of the front shows of a picture: its own crops and words; absent ones are the picture's. */
const cardUse = {
  alt: words(mediaLimits.alt).exactOptional(),
  caption: words(mediaLimits.line).exactOptional(),
  crops: cropsSchema.exactOptional(),
} as const;

/** The picture that the desk gave a place, in the story's own stead until somebody changes it. */
export const cardPictureSchema = z.strictObject({ assetId: z.guid(), ...cardUse });
export type CardPicture = z.output<typeof cardPictureSchema>;

/** The same as it is kept beside the picture's id. */
const keptUseSchema = z.object(cardUse);

/** What the database keeps of a card's picture; null when the story's own stands there. */
export function toCardPicture({
  pictureId,
  picture,
}: {
  pictureId: string | null;
  picture: unknown;
}): CardPicture | null {
  return pictureId === null ? null : { assetId: pictureId, ...keptUseSchema.parse(picture ?? {}) };
}
