import { z } from 'zod';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';

/** "Lire aussi", pinned by the desk. Drawn from what the article is today, or not at all when it is not public. */
export const relatedLinkSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('relatedLink'),
  articleId: z.guid(),
});
export type RelatedLink = z.infer<typeof relatedLinkSchema>;
