import type { Block } from './body.ts';
import { inlineToText } from './inline.ts';

/**
 * Whether something that is not of the text may stand between two neighbours: both are paragraphs, the first does not
 * announce what follows (« : »), and they are not two voices of a dialogue. So it touches no heading, picture, embed,
 * quotation, list, box, table or « Lire aussi » of the desk's, on either side.
 */
export const mayBeParted = (before: Block | undefined, after: Block | undefined): boolean =>
  before?.type === 'paragraph' &&
  after?.type === 'paragraph' &&
  !announces(inlineToText(before.content)) &&
  !isVoice(inlineToText(after.content));

/** A « Lire aussi » whose article is gone is no neighbour: nothing is drawn there. `shown`: ids of those that readers see. */
export const isDrawn = (block: Block, shown: ReadonlySet<string>): boolean =>
  block.type !== 'relatedLink' || shown.has(block.articleId);

const announces = (text: string): boolean => /:\s*$/u.test(text);
/** A dash opens a voice of a dialogue, or an item of a list typed by hand. */
const isVoice = (text: string): boolean => /^\s*[-–—•]/u.test(text);
