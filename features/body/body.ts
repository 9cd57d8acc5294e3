import type { z } from 'zod';
import { newBlockId } from './block-id.ts';
import { chartSchema } from './blocks/chart/chart.ts';
import { comparisonSchema } from './blocks/comparison/comparison.ts';
import { dividerSchema } from './blocks/divider/divider.ts';
import { embedSchema } from './blocks/embed/embed.ts';
import { factBoxSchema } from './blocks/fact-box/fact-box.ts';
import { audioSchema, videoSchema } from './blocks/film/film.ts';
import { gallerySchema } from './blocks/gallery/gallery.ts';
import { listSchema } from './blocks/list/list.ts';
import { type Paragraph, paragraphSchema } from './blocks/paragraph/paragraph.ts';
import { pictureSchema } from './blocks/picture/picture.ts';
import { pullQuoteSchema } from './blocks/pull-quote/pull-quote.ts';
import { quotationSchema } from './blocks/quotation/quotation.ts';
import { relatedLinkSchema } from './blocks/related-link/related-link.ts';
import { subheadingSchema } from './blocks/subheading/subheading.ts';
import { tableSchema } from './blocks/table/table.ts';
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
