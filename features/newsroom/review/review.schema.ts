import { z } from 'zod';
import { anchoredFields } from '#features/newsroom/review/review.ts';
import { cleanParagraph } from '#lib/clean-text.ts';
import { reviewProblems as problems } from '#words/newsroom/writing/review.ts';

/** How long a remark may be, and the words that it quotes, in characters. */
const longest = { text: 4_000, quote: 300 } as const;

const idSchema = z.uuid().overwrite((id) => id.toLowerCase());
const textSchema = z
  .string()
  .max(longest.text * 2)
  .overwrite(cleanParagraph)
  .max(longest.text)
  .refine((text) => text.length > 0, { error: problems.empty });

/** A block's id as features/newsroom/body makes them, or the name of a field. */
const blockIdSchema = z.union([z.enum(anchoredFields), z.string().regex(/^[A-Za-z0-9_-]{1,40}$/)]);

export const addRemarkSchema = z.strictObject({
  articleId: idSchema,
  blockId: blockIdSchema.nullable(),
  quote: z
    .string()
    .max(longest.quote * 2)
    .overwrite(cleanParagraph)
    .max(longest.quote)
    .nullable()
    .transform((quote) => quote || null),
  text: textSchema,
});

export const replyToRemarkSchema = z.strictObject({
  articleId: idSchema,
  remarkId: idSchema,
  text: textSchema,
});

export const resolveRemarkSchema = z.strictObject({
  articleId: idSchema,
  remarkId: idSchema,
  /** False opens it again. */
  isResolved: z.boolean(),
});

export const listRemarksSchema = z.strictObject({ articleId: idSchema });
