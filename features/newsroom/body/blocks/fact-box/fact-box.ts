import { z } from 'zod';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { listSchema, listToText } from '#features/newsroom/body/blocks/list/list.ts';
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

export const factBoxToText = (block: FactBox): string =>
  [block.title, ...block.parts.map(partToText)].join('\n');
