import { z } from 'zod';
import { pictureToText, pictureUseSchema } from '#features/newsroom/body/blocks/picture/picture.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';

export const gallerySchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('gallery'),
  pictures: z.array(pictureUseSchema).min(1).max(bodyLimits.galleryPictures),
});
export type Gallery = z.infer<typeof gallerySchema>;

export const galleryToText = (block: Gallery): string =>
  block.pictures.map(pictureToText).filter(Boolean).join('\n');
