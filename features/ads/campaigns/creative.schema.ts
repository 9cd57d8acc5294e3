import { z } from 'zod';
import { creativeKinds } from './ads.ts';
import { creativeLimits as limits } from './creative.ts';
import { fileKinds } from './creative-intake.ts';

export const takeCreativeFileSchema = z.object({ kind: z.enum(fileKinds) });

export const archiveCreativeSchema = z.strictObject({ creativeId: z.uuid(), isArchived: z.boolean() });

/** What the form of a creative says; which fields count, its kind decides. */
export const saveCreativeSchema = z.strictObject({
  campaignId: z.uuid(),
  /** Of one that exists, with the version that the form was opened on; null for a new one. */
  edited: z.strictObject({ creativeId: z.uuid(), version: z.int().positive() }).nullable(),
  kind: z.enum(creativeKinds),
  name: z.string().trim().min(1).max(120),
  clickUrl: z.string().trim().min(1).max(2_000),
  weight: z.coerce.number().int().min(1).max(100),
  alt: z.string().trim().max(250),
  /** `300x250`; empty for a picture, which has its own, and for a text, which has none. */
  size: z.union([z.literal(''), z.string().regex(/^\d{2,4}x\d{2,4}$/)]),
  /** What was read of the file that was sent; empty: the file that is there stays. */
  intake: z.union([z.literal(''), z.string().regex(/^[0-9a-f]{64}$/)]),
  headline: z.string().trim().max(limits.headlineLength),
  text: z.string().trim().max(limits.textLength),
  button: z.string().trim().max(limits.buttonLength),
  html: z.string().trim().max(limits.tagLength),
});
export type CreativeForm = z.output<typeof saveCreativeSchema>;
