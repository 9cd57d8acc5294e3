import { z } from 'zod';
import { defineBlock } from '#features/newsroom/body/blocks/block.ts';
import { attributed } from '#features/newsroom/body/html/attributed.ts';
import { escapeHtml } from '#features/newsroom/body/html/inline-html.ts';
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

export const quotationBlock = defineBlock({
  schema: quotationSchema,
  text: ({ paragraphs, attribution }) =>
    [...paragraphs.map(inlineToText), ...(attribution ? [attribution] : [])].join('\n'),
  inlines: ({ paragraphs }) => paragraphs,
  html: ({ paragraphs, attribution, lang }, { inline }) => {
    const language = lang ? ` lang="${escapeHtml(lang)}"` : '';
    const said = paragraphs.map((spans) => `<p>${inline(spans, lang)}</p>`).join('');
    return attributed(`<blockquote${language}>${said}</blockquote>`, attribution);
  },
});
