import { z } from 'zod';
import { defineBlock, type HtmlContext } from '#features/newsroom/body/blocks/block.ts';
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

export const listHtml = (
  { ordered, items }: Pick<List, 'ordered' | 'items'>,
  { inline }: Pick<HtmlContext, 'inline'>,
): string => {
  const name = ordered ? 'ol' : 'ul';
  return `<${name}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${name}>`;
};

export const listBlock = defineBlock({
  schema: listSchema,
  text: listToText,
  inlines: ({ items }) => items,
  html: listHtml,
});
