import { z } from 'zod';
import { defineBlock } from '#features/newsroom/body/blocks/block.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { inlineSchema, inlineToText } from '#features/newsroom/body/inline.ts';

/** Intertitre. The headline is the page's only h1, so a body starts at level 2. */
export const subheadingSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('subheading'),
  level: z.union([z.literal(2), z.literal(3)]),
  content: inlineSchema,
});
export type Subheading = z.infer<typeof subheadingSchema>;

export const subheadingBlock = defineBlock({
  schema: subheadingSchema,
  text: ({ content }) => inlineToText(content),
  inlines: ({ content }) => [content],
  html: ({ content, level }, { inline }) => `<h${level}>${inline(content)}</h${level}>`,
});
