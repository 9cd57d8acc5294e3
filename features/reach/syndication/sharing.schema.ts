import { z } from 'zod';

/** What other sites ask of an address of ours (oembed.com, § 2.2); sizes that are none are as if not given. */
const pixels = z.coerce.number().int().min(1).max(10_000).optional().catch(undefined);
export const oembedSchema = z.object({
  url: z.string().min(1).max(2_048),
  format: z.string().max(20).default('json'),
  maxwidth: pixels,
  maxheight: pixels,
});
