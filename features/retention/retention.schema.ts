import { z } from 'zod';
import { type Retention, retentionBounds, type RetentionField, retentionFields } from './retention.ts';

const stored = (field: RetentionField) => {
  const { least, most, usual } = retentionBounds[field];
  return z.int().min(least).max(most).default(usual);
};

/** The stored settings; what is missing is as usual. */
export const retentionSchema = z.object(
  Object.fromEntries(retentionFields.map((field) => [field, stored(field)])),
) as unknown as z.ZodType<Retention>;

export const defaultRetention: Retention = retentionSchema.parse({});
