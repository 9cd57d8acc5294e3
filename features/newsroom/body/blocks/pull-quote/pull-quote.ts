import { z } from 'zod';
import { defineBlock } from '#features/newsroom/body/blocks/block.ts';
import { attributed } from '#features/newsroom/body/html/attributed.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { creditSchema, inlineSchema, inlineToText } from '#features/newsroom/body/inline.ts';

/** Exergue: a strong sentence set large. */
export const pullQuoteSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('pullQuote'),
  content: inlineSchema,
  attribution: creditSchema.exactOptional(),
});
export type PullQuote = z.infer<typeof pullQuoteSchema>;

export const pullQuoteBlock = defineBlock({
  schema: pullQuoteSchema,
  text: ({ content, attribution }) =>
    [inlineToText(content), ...(attribution ? [attribution] : [])].join('\n'),
  inlines: ({ content }) => [content],
  html: ({ content, attribution }, { inline }) =>
    attributed(`<blockquote><p>${inline(content)}</p></blockquote>`, attribution),
});
