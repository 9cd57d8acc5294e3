import { z } from 'zod';
import { defineFormBlock } from '#features/newsroom/body/blocks/block.ts';
import { pictureHtml } from '#features/newsroom/body/html/picture-html.ts';
import { pictureToText, pictureUseSchema } from '#features/newsroom/body/picture-use.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';

export const gallerySchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('gallery'),
  pictures: z.array(pictureUseSchema).min(1).max(bodyLimits.galleryPictures),
});
export type Gallery = z.infer<typeof gallerySchema>;

export const galleryBlock = defineFormBlock({
  schema: gallerySchema,
  text: ({ pictures }) => pictures.map(pictureToText).filter(Boolean).join('\n'),
  pictures: ({ pictures }) => pictures,
  html: ({ pictures }, context) => pictures.map((picture) => pictureHtml(picture, context)).join(''),
});
