import { type Block, type BodyDocument } from './body.ts';
import { chartToText } from '#features/newsroom/body/blocks/chart/chart.ts';
import { comparisonToText } from '#features/newsroom/body/blocks/comparison/comparison.ts';
import { embedToText } from '#features/newsroom/body/blocks/embed/embed.ts';
import { factBoxToText } from '#features/newsroom/body/blocks/fact-box/fact-box.ts';
import { filmToText } from '#features/newsroom/body/blocks/film/film.ts';
import { galleryToText } from '#features/newsroom/body/blocks/gallery/gallery.ts';
import { listToText } from '#features/newsroom/body/blocks/list/list.ts';
import { paragraphToText } from '#features/newsroom/body/blocks/paragraph/paragraph.ts';
import { pictureToText } from '#features/newsroom/body/blocks/picture/picture.ts';
import { pullQuoteToText } from '#features/newsroom/body/blocks/pull-quote/pull-quote.ts';
import { quotationToText } from '#features/newsroom/body/blocks/quotation/quotation.ts';
import { subheadingToText } from '#features/newsroom/body/blocks/subheading/subheading.ts';
import { tableToText } from '#features/newsroom/body/blocks/table/table.ts';

/** The words of one block, lines separated by "\n"; empty for what has none of its own. */
export function blockToText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphToText(block);
    case 'subheading':
      return subheadingToText(block);
    case 'list':
      return listToText(block);
    case 'quotation':
      return quotationToText(block);
    case 'pullQuote':
      return pullQuoteToText(block);
    case 'picture':
      return pictureToText(block);
    case 'gallery':
      return galleryToText(block);
    case 'comparison':
      return comparisonToText(block);
    case 'video':
    case 'audio':
      return filmToText(block);
    case 'embed':
      return embedToText(block);
    case 'factBox':
      return factBoxToText(block);
    case 'table':
      return tableToText(block);
    case 'chart':
      return chartToText(block);
    case 'relatedLink':
    case 'divider':
      return '';
  }
}

/** The whole text, blocks separated by an empty line: for search, counts, descriptions. */
export const bodyToPlainText = (body: BodyDocument): string =>
  body.blocks.map(blockToText).filter(Boolean).join('\n\n');

/** Words as a French reader counts them: "l'été" is two, "peut-être" one, punctuation none. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** « Signes, espaces compris », as texts are ordered and paid by: neither the ends of lines nor half of an emoji count. */
export const countCharacters = (text: string): number => text.match(/[^\n]/gu)?.length ?? 0;
