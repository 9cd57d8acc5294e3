import { z } from 'zod';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { inlineSchema, inlineToText } from '#features/newsroom/body/inline.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';

/** One level: a list inside a list is read as more items of the same list. */
export const listSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(inlineSchema).min(1).max(bodyLimits.listItems),
});
export type List = z.infer<typeof listSchema>;

export const listToText = (block: Pick<List, 'items'>): string => block.items.map(inlineToText).join('\n');
