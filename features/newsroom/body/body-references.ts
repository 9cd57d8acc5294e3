import { type Block, type BodyDocument, recordOf } from './body.ts';
import type { Inline } from './inline.ts';
import type { PictureUse } from './picture-use.ts';

/** Every stretch of rich text in a block, in reading order. */
export const blockInlines = (block: Block): Inline[] => recordOf(block).inlines?.(block) ?? [];

/** The uses of pictures in a block, in reading order. */
export const blockPictures = (block: Block): PictureUse[] => recordOf(block).pictures?.(block) ?? [];

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
