import { type Block, type BodyDocument, recordOf } from './body.ts';

/** The words of one block, lines separated by "\n"; empty for what has none of its own. */
export const blockToText = (block: Block): string => recordOf(block).text(block);

/** The whole text, blocks separated by an empty line: for search, counts, descriptions. */
export const bodyToPlainText = (body: BodyDocument): string =>
  body.blocks.map(blockToText).filter(Boolean).join('\n\n');

/** Words as a French reader counts them: "l'été" is two, "peut-être" one, punctuation none. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** « Signes, espaces compris », as texts are ordered and paid by: neither the ends of lines nor half of an emoji count. */
export const countCharacters = (text: string): number => text.match(/[^\n]/gu)?.length ?? 0;
