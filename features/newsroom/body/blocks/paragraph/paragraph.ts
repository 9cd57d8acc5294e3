import { z } from 'zod';
import { defineBlock } from '#features/newsroom/body/blocks/block.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { inlineSchema, inlineToText } from '#features/newsroom/body/inline.ts';

export const paragraphSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('paragraph'),
  content: inlineSchema,
});
export type Paragraph = z.infer<typeof paragraphSchema>;

export const paragraphBlock = defineBlock({
  schema: paragraphSchema,
  text: ({ content }) => inlineToText(content),
  inlines: ({ content }) => [content],
  html: ({ content }, { inline }) => `<p>${inline(content)}</p>`,
});
