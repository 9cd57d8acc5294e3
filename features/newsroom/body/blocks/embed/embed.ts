import { z } from 'zod';
import { defineFormBlock } from '#features/newsroom/body/blocks/block.ts';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { absoluteHref, escapeHtml } from '#features/newsroom/body/html/inline-html.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
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

export const embedBlock = defineFormBlock({
  schema: embedSchema,
  text: ({ title }) => title ?? '',
  hrefs: ({ url }) => [url],
  html: ({ url, title, provider }) => {
    const words = bodyWords.embedOn(provider);
    const label = escapeHtml(title ? `${drawnLine(title)} (${words})` : words);
    const href = absoluteHref(url, url);
    return href === null ? `<p>${label}</p>` : `<p><a href="${escapeHtml(href)}">${label}</a></p>`;
  },
});
