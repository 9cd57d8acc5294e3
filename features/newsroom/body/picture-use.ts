import { z } from 'zod';
import { useFraming } from '#features/newsroom/media/picture-use.ts';
import { creditSchema, lineSchema } from './inline.ts';

/** What a use of a picture may say in place of the asset's own words, and how it frames it. */
export const pictureUseSchema = z.strictObject({
  assetId: z.guid(),
  alt: lineSchema.exactOptional(),
  caption: lineSchema.exactOptional(),
  credit: creditSchema.exactOptional(),
  isDecorative: useFraming.isDecorative.exactOptional(),
  ratio: useFraming.ratio.exactOptional(),
  crops: useFraming.crops.exactOptional(),
});
export type PictureUse = z.infer<typeof pictureUseSchema>;

/** What a picture adds to the words of a text: its caption. */
export const pictureToText = (picture: PictureUse): string => picture.caption ?? '';
