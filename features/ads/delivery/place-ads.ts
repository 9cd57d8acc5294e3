import { blockToText } from '#features/newsroom/body/body-text.ts';
import type { Block, BodyDocument } from '#features/newsroom/body/body.ts';
import { isDrawn, mayBeParted } from '#features/newsroom/body/parted-paragraphs.ts';
import { labelHeight, mostInText, parseSize, sizesOf } from '#features/ads/campaigns/ad-slots.ts';

/**
 * Where advertisements stand in a text. The rules:
 *
 * 1. At least four blocks come before the first, and six between two of them. Fifteen at most.
 * 2. The text goes on behind it: it never stands before the last block, nor after it.
 * 3. It stands between two paragraphs. So it never touches a heading, a picture and its caption, an embed, a quotation,
 *    a list, a box, a table or a « Lire aussi » of the desk's, whichever side they are on.
 * 4. It stands where nothing else does (a « Lire aussi » that the machine inserts), nor one paragraph away from it.
 * 5. It never parts a paragraph that announces what follows (« : ») from it, nor two voices of a dialogue.
 * 6. As early as these rules let it: what is sold first is seen by most.
 *
 * A block that draws nothing (« Lire aussi » whose article is gone) does not count.
 */
const blocksBefore = 4;
const blocksBetween = 6;

/**
 * Beside the text stands one at most, from the top of a block on. The rules:
 *
 * 1. Where nothing that is wider than the text's column comes for as long as the slot is high (pictures and tables may
 *    reach into what is left of the page there), nor another advertisement.
 * 2. In the first such stretch; without one it is absent.
 * 3. How high a stretch is at least follows from its letters: the column holds 72 in a line at most, and a line is no
 *    lower than 27 pixels. What stands within the stretch besides makes it higher only.
 */
const mostLettersInLine = 72;
const leastLine = 27;
const leastGap = 20;
/** What keeps it from whatever comes under it. */
const clearance = 24;

export type TextFacts = {
  body: BodyDocument;
  /** Blocks before which something stands already, by id. */
  taken: ReadonlySet<string>;
  /** Articles of the desk's own « Lire aussi » blocks that readers see. */
  shownPins: ReadonlySet<string>;
};

/** The blocks before which an advertisement stands, by id, in reading order: the first is `pave-article-1`. */
export function placeAds({ body, taken, shownPins }: TextFacts): string[] {
  const blocks = body.blocks.filter((block) => isDrawn(block, shownPins));
  const isTaken = (block: Block | undefined): boolean => block !== undefined && taken.has(block.id);
  const places: string[] = [];
  let next = blocksBefore;
  for (const [index, block] of blocks.entries()) {
    const isFit =
      index >= next &&
      index < blocks.length - 1 &&
      places.length < mostInText &&
      mayBeParted(blocks[index - 1], block) &&
      ![blocks[index - 1], block, blocks[index + 1]].some(isTaken);
    if (!isFit) continue;
    places.push(block.id);
    next = index + blocksBetween;
  }
  return places;
}

/**
 * The block beside whose predecessor the slot of the column begins, by id: it is to be drawn before that block. Null
 * where the text has no room for it.
 */
export function placeColumnAd({
  body,
  shownPins,
  places,
}: Pick<TextFacts, 'body' | 'shownPins'> & {
  /** The blocks before which one stands in the text. */
  places: readonly string[];
}): string | null {
  const blocks = body.blocks.filter((block) => isDrawn(block, shownPins));
  let start = 0;
  let height = 0;
  for (const [index, block] of blocks.entries()) {
    const isWide = !isWithinColumn(block);
    if (isWide || places.includes(block.id)) {
      start = isWide ? index + 1 : index;
      height = 0;
    }
    if (isWide) continue;
    height += leastHeight(block);
    if (height >= columnHeight && index > start) return blocks[start + 1]?.id ?? null;
  }
  return null;
}

const columnHeight =
  Math.max(...sizesOf('colonne-droite', 'desktop').map((size) => parseSize(size).height)) +
  labelHeight +
  clearance;

/** Whether a block keeps to the text's column: anything else may be drawn wider. */
function isWithinColumn(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'subheading':
    case 'list':
    case 'quotation':
    case 'pullQuote':
    case 'relatedLink':
    case 'divider':
      return true;
    case 'picture':
      return block.width === 'measure';
    default:
      return false;
  }
}

/** Pixels that a block takes at least. */
function leastHeight(block: Block): number {
  if (block.type !== 'paragraph' && block.type !== 'list') return 0;
  const lines = blockToText(block)
    .split('\n')
    .reduce((sum, part) => sum + Math.ceil(part.length / mostLettersInLine), 0);
  return lines * leastLine + leastGap;
}

/** Texts in which the newspaper lets no advertisement stand, as its settings say. */
export type AdFree = { short: boolean; sponsored: boolean; sensitive: boolean; correctedToday: boolean };

/** Under so many words a story is read in one go. */
const fewestWords = 250;

export type StoryFacts = {
  wordCount: number;
  isSponsored: boolean;
  isSensitive: boolean;
  isCorrectedToday: boolean;
};

/**
 * Where advertisements may stand on a story's page: `everywhere`, `around` its text alone (a short one), or `nowhere`
 * (sponsored, sensitive, corrected today), each only if the settings say so.
 */
export function adRoomOf(story: StoryFacts, adFree: AdFree): 'everywhere' | 'around' | 'nowhere' {
  const isFree =
    (adFree.sponsored && story.isSponsored) ||
    (adFree.sensitive && story.isSensitive) ||
    (adFree.correctedToday && story.isCorrectedToday);
  if (isFree) return 'nowhere';
  return adFree.short && story.wordCount < fewestWords ? 'around' : 'everywhere';
}
