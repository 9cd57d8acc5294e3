import { z } from 'zod';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { creditSchema, lineSchema } from '#features/newsroom/body/inline.ts';
import { useFraming } from '#features/newsroom/media/picture-use.ts';

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

export const pictureWidths = ['measure', 'wide', 'full'] as const;

export const pictureSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('picture'),
  ...pictureUseSchema.shape,
  width: z.enum(pictureWidths),
});
export type Picture = z.infer<typeof pictureSchema>;

export const pictureToText = (picture: PictureUse): string => picture.caption ?? '';
