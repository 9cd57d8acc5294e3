import { z } from 'zod';
import { defineBlock } from '#features/newsroom/body/blocks/block.ts';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { escapeHtml } from '#features/newsroom/body/html/inline-html.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { listHtml, listSchema, listToText } from '#features/newsroom/body/blocks/list/list.ts';
import { inlineSchema, inlineToText, lineSchema } from '#features/newsroom/body/inline.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';

/** A fact box holds paragraphs and lists, nothing else; they belong to it and carry no id. */
export const factBoxPartSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), content: inlineSchema }),
  listSchema.omit({ id: true }),
]);
export type FactBoxPart = z.infer<typeof factBoxPartSchema>;

/** Encadré. */
export const factBoxSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('factBox'),
  title: lineSchema,
  parts: z.array(factBoxPartSchema).max(bodyLimits.factBoxParts),
});
export type FactBox = z.infer<typeof factBoxSchema>;

const partToText = (part: FactBoxPart): string =>
  part.type === 'paragraph' ? inlineToText(part.content) : listToText(part);

export const factBoxBlock = defineBlock({
  schema: factBoxSchema,
  text: ({ title, parts }) => [title, ...parts.map(partToText)].join('\n'),
  inlines: ({ parts }) => parts.flatMap((part) => (part.type === 'paragraph' ? [part.content] : part.items)),
  html: (box, context) => {
    const title = box.title === '' ? '' : `<h2>${escapeHtml(drawnLine(box.title))}</h2>`;
    const parts = box.parts.map((part) =>
      part.type === 'paragraph' ? `<p>${context.inline(part.content)}</p>` : listHtml(part, context),
    );
    return `<aside>${title}${parts.join('')}</aside>`;
  },
});
