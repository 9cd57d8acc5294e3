import { z } from 'zod';
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

export const pullQuoteToText = (block: PullQuote): string =>
  [inlineToText(block.content), ...(block.attribution ? [block.attribution] : [])].join('\n');
