import { z } from 'zod';
import { mostCharacters } from '#features/house/redirects/redirect-file.ts';

const address = z.string().max(2_000);

export const saveRedirectSchema = z.strictObject({
  /** Absent for a new one. */
  redirectId: z.uuid().optional(),
  from: address,
  to: address,
});
export const redirectSchema = z.strictObject({ redirectId: z.uuid() });
export const redirectFileSchema = z.strictObject({ text: z.string().max(mostCharacters + 1) });
export const missingPathSchema = z.strictObject({ path: z.string().min(1).max(300), isIgnored: z.boolean() });
