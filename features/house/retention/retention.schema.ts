import { z } from 'zod';
import { retentionWords } from '#words/house/retention/retention.ts';
import { type Retention, retentionBounds, type RetentionField, retentionFields } from './retention.ts';

const stored = (field: RetentionField) => {
  const { least, most, usual } = retentionBounds[field];
  return z.int().min(least).max(most).default(usual);
};
const typed = (field: RetentionField) => {
  const { least, most } = retentionBounds[field];
  const sentence = retentionWords.bounds(least, most);
  return z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, sentence)
    .transform(Number)
    .refine((value) => value >= least && value <= most, sentence);
};

const each = (schemaOf: (field: RetentionField) => z.ZodType<number>): Record<string, z.ZodType<number>> =>
  Object.fromEntries(retentionFields.map((field) => [field, schemaOf(field)]));

/** The stored settings; what is missing is as usual. */
export const retentionSchema = z.object(each(stored)) as unknown as z.ZodType<Retention>;

export const defaultRetention: Retention = retentionSchema.parse({});

/** A form as it was when it was opened, and as it was typed. */
export const changeRetentionSchema = z.strictObject({
  base: retentionSchema,
  values: z.strictObject(each(typed)) as unknown as z.ZodType<Retention, Record<RetentionField, string>>,
});
