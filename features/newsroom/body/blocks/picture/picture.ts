import { z } from 'zod';
import { defineFormBlock } from '#features/newsroom/body/blocks/block.ts';
import { pictureHtml } from '#features/newsroom/body/html/picture-html.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { pictureToText, pictureUseSchema } from '#features/newsroom/body/picture-use.ts';

export const pictureWidths = ['measure', 'wide', 'full'] as const;

export const pictureSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('picture'),
  ...pictureUseSchema.shape,
  width: z.enum(pictureWidths),
});
export type Picture = z.infer<typeof pictureSchema>;

export const pictureBlock = defineFormBlock({
  schema: pictureSchema,
  text: pictureToText,
  pictures: (picture) => [picture],
  html: pictureHtml,
});
