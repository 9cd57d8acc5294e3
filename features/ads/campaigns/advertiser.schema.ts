import { z } from 'zod';
import { cleanLine, cleanParagraph } from '#lib/clean-text.ts';

const line = (most: number) => z.string().max(most).overwrite(cleanLine);

/** Whoever buys space: their name is read by readers beside « Publicité », the rest is the desk's. */
export const saveAdvertiserSchema = z.strictObject({
  /** Absent for a new one. */
  advertiserId: z.uuid().optional(),
  name: line(80),
  contactName: line(120),
  contactEmail: line(254),
  website: line(500),
  note: z.string().max(2_000).overwrite(cleanParagraph),
});

export const archiveAdvertiserSchema = z.strictObject({ advertiserId: z.uuid(), isArchived: z.boolean() });
