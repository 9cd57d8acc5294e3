import { z } from 'zod';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { inlineSchema, inlineToText } from '#features/newsroom/body/inline.ts';

export const paragraphSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('paragraph'),
  content: inlineSchema,
});
export type Paragraph = z.infer<typeof paragraphSchema>;

export const paragraphToText = (block: Paragraph): string => inlineToText(block.content);
