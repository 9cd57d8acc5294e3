import { z } from 'zod';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { creditSchema, inlineSchema, inlineToText, langSchema } from '#features/newsroom/body/inline.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';

/** Citation: somebody's words, with who said them. */
export const quotationSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('quotation'),
  paragraphs: z.array(inlineSchema).min(1).max(bodyLimits.quotationParagraphs),
  attribution: creditSchema.exactOptional(),
  lang: langSchema.exactOptional(),
});
export type Quotation = z.infer<typeof quotationSchema>;

export const quotationToText = (block: Quotation): string =>
  [...block.paragraphs.map(inlineToText), ...(block.attribution ? [block.attribution] : [])].join('\n');
