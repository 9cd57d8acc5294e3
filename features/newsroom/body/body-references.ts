import type { Block, BodyDocument } from './body.ts';
import type { PictureUse } from '#features/newsroom/body/blocks/picture/picture.ts';
import { filmUses } from '#features/newsroom/body/blocks/film/film.ts';
import type { FactBoxPart } from '#features/newsroom/body/blocks/fact-box/fact-box.ts';
import type { Inline } from './inline.ts';

const partInlines = (part: FactBoxPart): Inline[] =>
  part.type === 'paragraph' ? [part.content] : part.items;

/** Every stretch of rich text in a block, in reading order. */
export function blockInlines(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
    case 'pullQuote':
      return [block.content];
    case 'list':
      return block.items;
    case 'quotation':
      return block.paragraphs;
    case 'factBox':
      return block.parts.flatMap(partInlines);
    case 'table':
      return [block.header, ...block.rows].flat();
    case 'picture':
    case 'gallery':
    case 'comparison':
    case 'video':
    case 'audio':
    case 'embed':
    case 'chart':
    case 'relatedLink':
    case 'divider':
      return [];
  }
}

/** The uses of pictures in a block, in reading order. */
export function blockPictures(block: Block): PictureUse[] {
  switch (block.type) {
    case 'picture':
      return [block];
    case 'gallery':
      return block.pictures;
    case 'comparison':
      return [block.before, block.after];
    case 'video':
    case 'audio':
      return filmUses(block);
    default:
      return [];
  }
}

/** Where the body uses pictures: the block's id is the place that asset_uses keeps. Each picture once in a block. */
export const bodyAssetUses = (body: BodyDocument): { use: PictureUse; place: string }[] =>
  body.blocks.flatMap((block) => {
    const uses = blockPictures(block);
    return [...new Map(uses.toReversed().map((use) => [use.assetId, use])).values()]
      .toReversed()
      .map((use) => ({ use, place: block.id }));
  });

/** The pictures that the body shows, each once. */
export const bodyAssetIds = (body: BodyDocument): string[] => [
  ...new Set(bodyAssetUses(body).map(({ use }) => use.assetId)),
];

/** The addresses that the body links to, each once: links in the text and embedded contents. */
export const bodyLinks = (body: BodyDocument): string[] => [
  ...new Set(
    body.blocks.flatMap((block) => [
      ...(block.type === 'embed' ? [block.url] : []),
      ...blockInlines(block)
        .flat()
        .flatMap((span) => (span.marks?.link === undefined ? [] : [span.marks.link])),
    ]),
  ),
];

/** The articles pinned as "Lire aussi", each once. */
export const bodyRelatedIds = (body: BodyDocument): string[] => [
  ...new Set(body.blocks.flatMap((block) => (block.type === 'relatedLink' ? [block.articleId] : []))),
];
