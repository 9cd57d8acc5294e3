import type { z } from 'zod';
import { newBlockId } from './block-id.ts';
import { chartSchema } from '#features/newsroom/body/blocks/chart/chart.ts';
import { comparisonSchema } from '#features/newsroom/body/blocks/comparison/comparison.ts';
import { dividerSchema } from '#features/newsroom/body/blocks/divider/divider.ts';
import { embedSchema } from '#features/newsroom/body/blocks/embed/embed.ts';
import { factBoxSchema } from '#features/newsroom/body/blocks/fact-box/fact-box.ts';
import { audioSchema, videoSchema } from '#features/newsroom/body/blocks/film/film.ts';
import { gallerySchema } from '#features/newsroom/body/blocks/gallery/gallery.ts';
import { listSchema } from '#features/newsroom/body/blocks/list/list.ts';
import { type Paragraph, paragraphSchema } from '#features/newsroom/body/blocks/paragraph/paragraph.ts';
import { pictureSchema } from '#features/newsroom/body/blocks/picture/picture.ts';
import { pullQuoteSchema } from '#features/newsroom/body/blocks/pull-quote/pull-quote.ts';
import { quotationSchema } from '#features/newsroom/body/blocks/quotation/quotation.ts';
import { relatedLinkSchema } from '#features/newsroom/body/blocks/related-link/related-link.ts';
import { subheadingSchema } from '#features/newsroom/body/blocks/subheading/subheading.ts';
import { tableSchema } from '#features/newsroom/body/blocks/table/table.ts';
import { plainInline } from './inline.ts';

/** Every kind of block, by its type. A new one is a line here; the compiler then points at what must draw it. */
export const blockSchemas = {
  paragraph: paragraphSchema,
  subheading: subheadingSchema,
  list: listSchema,
  quotation: quotationSchema,
  pullQuote: pullQuoteSchema,
  picture: pictureSchema,
  gallery: gallerySchema,
  comparison: comparisonSchema,
  video: videoSchema,
  audio: audioSchema,
  embed: embedSchema,
  factBox: factBoxSchema,
  table: tableSchema,
  chart: chartSchema,
  relatedLink: relatedLinkSchema,
  divider: dividerSchema,
} as const;

export type BlockType = keyof typeof blockSchemas;
export type Block = { [Type in BlockType]: z.infer<(typeof blockSchemas)[Type]> }[BlockType];

export const bodyVersion = 1;

/** The text of a story: blocks in reading order. */
export type BodyDocument = { version: typeof bodyVersion; blocks: Block[] };

export const isBlockType = (type: unknown): type is BlockType =>
  typeof type === 'string' && Object.hasOwn(blockSchemas, type);

export const emptyBody = (): BodyDocument => ({ version: bodyVersion, blocks: [] });

/** A paragraph of unmarked words with a fresh id. */
export const newParagraph = (text: string): Paragraph => ({
  id: newBlockId(),
  type: 'paragraph',
  content: plainInline(text),
});
