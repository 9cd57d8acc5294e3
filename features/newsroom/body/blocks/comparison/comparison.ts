import { z } from 'zod';
import { pictureToText, pictureUseSchema } from '#features/newsroom/body/blocks/picture/picture.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';

/** Avant-après: one view at two moments. Both are drawn in the ratio of the first. */
export const comparisonSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('comparison'),
  before: pictureUseSchema,
  after: pictureUseSchema,
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const comparisonToText = ({ before, after }: Comparison): string =>
  [before, after].map(pictureToText).filter(Boolean).join('\n');
