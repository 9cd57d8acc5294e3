import { z } from 'zod';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { lineSchema } from '#features/newsroom/body/inline.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import { embedProviders } from './embed-provider.ts';

/** Contenu intégré: kept as its public address. The page never calls the provider before the reader asks. */
export const embedSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('embed'),
  url: z
    .url({ protocol: /^https?$/ })
    .max(bodyLimits.url)
    .refine((text) => !/^https?:\/\/[^/]*@/i.test(text), 'adresse refusée'),
  provider: z.enum(embedProviders),
  title: lineSchema.exactOptional(),
});
export type Embed = z.infer<typeof embedSchema>;

export const embedToText = (block: Embed): string => block.title ?? '';
