import { z } from 'zod';

/** What the form of a deletion sends; the password is missing where the session is fresh. */
export const deletionSchema = z.strictObject({
  texts: z.enum(['keep', 'remove']),
  currentPassword: z.string().max(1_024).optional(),
});
