import { z } from 'zod';
import { longestReason, sanctionKinds, silenceHours } from '#features/readers/comments/sanctions.ts';

/** `hours`: of a silence alone; `removesAll`: of a ban alone. The reason is told to the person. */
export const sanctionReaderSchema = z.strictObject({
  userId: z.uuid(),
  kind: z.enum(sanctionKinds),
  hours: z.literal(silenceHours).default(24),
  reason: z.string().trim().min(1).max(longestReason),
  removesAll: z.boolean().default(false),
});

export const liftSanctionSchema = z.strictObject({ sanctionId: z.uuid() });
