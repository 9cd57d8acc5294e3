import type { z } from 'zod';
import { newBlockId } from './block-id.ts';
import { chartBlock } from '#features/newsroom/body/blocks/chart/chart.ts';
import { comparisonBlock } from '#features/newsroom/body/blocks/comparison/comparison.ts';
import { dividerBlock } from '#features/newsroom/body/blocks/divider/divider.ts';
import { embedBlock } from '#features/newsroom/body/blocks/embed/embed.ts';
import { factBoxBlock } from '#features/newsroom/body/blocks/fact-box/fact-box.ts';
import { galleryBlock } from '#features/newsroom/body/blocks/gallery/gallery.ts';
import { listBlock } from '#features/newsroom/body/blocks/list/list.ts';
import { type Paragraph, paragraphBlock } from '#features/newsroom/body/blocks/paragraph/paragraph.ts';
import { pictureBlock } from '#features/newsroom/body/blocks/picture/picture.ts';
import { pullQuoteBlock } from '#features/newsroom/body/blocks/pull-quote/pull-quote.ts';
import { quotationBlock } from '#features/newsroom/body/blocks/quotation/quotation.ts';
import { relatedLinkBlock } from '#features/newsroom/body/blocks/related-link/related-link.ts';
import { subheadingBlock } from '#features/newsroom/body/blocks/subheading/subheading.ts';
import { tableBlock } from '#features/newsroom/body/blocks/table/table.ts';
import { audioBlock, videoBlock } from '#features/newsroom/body/blocks/film/film.ts';
import type { BlockRecord } from '#features/newsroom/body/blocks/block.ts';
import { plainInline } from './inline.ts';

/** Every kind of block, by its type. */
const blocks = {
  paragraph: paragraphBlock,
  subheading: subheadingBlock,
  list: listBlock,
  quotation: quotationBlock,
  pullQuote: pullQuoteBlock,
  picture: pictureBlock,
  gallery: galleryBlock,
  comparison: comparisonBlock,
  video: videoBlock,
  audio: audioBlock,
  embed: embedBlock,
  factBox: factBoxBlock,
  table: tableBlock,
  chart: chartBlock,
  relatedLink: relatedLinkBlock,
  divider: dividerBlock,
} as const;

type Blocks = typeof blocks;
export type BlockType = keyof Blocks;
export type Block = { [Type in BlockType]: z.output<Blocks[Type]['schema']> }[BlockType];

/** Blocks that are not typed in: each is edited through its form. */
export type FormBlockType = {
  [Type in BlockType]: Blocks[Type] extends { hasForm: true } ? Type : never;
}[BlockType];
export const formBlockTypes = Object.entries(blocks).flatMap(([type, record]) =>
  'hasForm' in record ? [type as FormBlockType] : [],
);

type Schemas = { [Type in BlockType]: Blocks[Type]['schema'] };
export const blockSchemas = Object.fromEntries(
  Object.entries(blocks).map(([type, { schema }]) => [type, schema]),
) as Schemas;

/** The record of this block's kind. */
export const recordOf = (block: Block): BlockRecord<z.ZodType<Block>> => blocks[block.type];

export const bodyVersion = 1;

/** The text of a story: blocks in reading order. */
export type BodyDocument = { version: typeof bodyVersion; blocks: Block[] };

export const isBlockType = (type: unknown): type is BlockType =>
  typeof type === 'string' && Object.hasOwn(blocks, type);

export const emptyBody = (): BodyDocument => ({ version: bodyVersion, blocks: [] });

/** A paragraph of unmarked words with a fresh id. */
export const newParagraph = (text: string): Paragraph => ({
  id: newBlockId(),
  type: 'paragraph',
  content: plainInline(text),
});
