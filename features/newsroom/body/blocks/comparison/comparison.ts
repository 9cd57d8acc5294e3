import { z } from 'zod';
import { defineFormBlock } from '#features/newsroom/body/blocks/block.ts';
import { escapeHtml } from '#features/newsroom/body/html/inline-html.ts';
import { pictureHtml } from '#features/newsroom/body/html/picture-html.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { pictureToText, pictureUseSchema } from '#features/newsroom/body/picture-use.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';

/** Avant-après: one view at two moments. Both are drawn in the ratio of the first. */
export const comparisonSchema = z.strictObject({
  id: blockIdSchema,
  type: z.literal('comparison'),
  before: pictureUseSchema,
  after: pictureUseSchema,
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const comparisonBlock = defineFormBlock({
  schema: comparisonSchema,
  text: ({ before, after }) => [before, after].map(pictureToText).filter(Boolean).join('\n'),
  pictures: ({ before, after }) => [before, after],
  /** Two pictures, each under the moment that it shows. */
  html: ({ before, after }, context) =>
    [
      { moment: bodyWords.before, use: before },
      { moment: bodyWords.after, use: after },
    ]
      .map(({ moment, use }) => {
        const picture = pictureHtml(use, context);
        return picture && `<p>${escapeHtml(moment)}</p>${picture}`;
      })
      .join(''),
});
