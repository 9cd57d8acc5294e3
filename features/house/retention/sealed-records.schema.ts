import { z } from 'zod';
import { cleanParagraph } from '#lib/clean-text.ts';
import { requisitionWords } from '#words/house/retention/requisitions.ts';
import { type SealedContent, sealedOperations, soughtKinds } from './sealed-records.ts';

/** A record as it comes out of its lock. */
export const sealedContentSchema: z.ZodType<SealedContent> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('identity'), userId: z.string(), email: z.string() }),
  z.object({
    kind: z.literal('account'),
    userId: z.string(),
    names: z.array(z.string()),
    openedAt: z.string(),
    confirmedAt: z.string().nullable(),
    closedAt: z.string(),
  }),
  z.object({
    kind: z.literal('connection'),
    operation: z.enum(sealedOperations),
    userId: z.string(),
    commentId: z.string().nullable(),
    address: z.string(),
    port: z.number().nullable(),
    userAgent: z.string().nullable(),
  }),
]);

const line = (least: number, sentence: string, most: number) =>
  z.string().max(most).overwrite(cleanParagraph).pipe(z.string().min(least, sentence));

/** A requisition as it is typed: its reference and its reason go in the journal, word for word. */
export const openSealedSchema = z.strictObject({
  reference: line(3, requisitionWords.referenceNeeded, 200),
  reason: line(10, requisitionWords.reasonNeeded, 1_000),
  sought: z.enum(soughtKinds),
  value: line(2, requisitionWords.valueNeeded, 500),
});
