import type { Block, BodyDocument } from '#features/newsroom/body/body.ts';
import { isDrawn, mayBeParted } from '#features/newsroom/body/parted-paragraphs.ts';

/**
 * Where « Lire aussi » stands inside a story. The rules:
 *
 * 1. At most two inside the text, those that the desk put there among them; each automatic one leaves its place to one
 *    of theirs.
 * 2. None in a very short story; one alone until the text is long enough to bear two.
 * 3. At least three paragraphs come before it, and the text goes on behind it: it never opens the last block.
 * 4. It stands between two paragraphs. So it never touches a heading, a picture and its caption, an embed, a quotation,
 *    a list, a box, a table or another « Lire aussi », whichever side they are on.
 * 5. It stands where nothing else does (an advertisement), nor one paragraph away from it.
 * 6. It never parts a paragraph that announces what follows (« : ») from it, nor two voices of a dialogue.
 * 7. Three paragraphs at least between two links.
 * 8. Among the places that are left: one third and two thirds of the text, as near as can be.
 */

/** Links inside a text, the desk's own among them. */
export const mostInBody = 2;
/** Under so many paragraphs or words a story is read in one go: no link interrupts it. */
const fewestParagraphs = 5;
const fewestWords = 150;
/** From here on a text bears two. */
const paragraphsForTwo = 9;
const paragraphsBefore = 3;
const paragraphsBetween = 3;

export type PlacingFacts = {
  body: BodyDocument;
  /** Of the whole story. */
  wordCount: number;
  /** Blocks before which something stands already (an advertisement), by id. */
  taken: ReadonlySet<string>;
  /** Articles of the desk's own « Lire aussi » blocks that readers see: a block whose article is gone draws nothing. */
  shownPins: ReadonlySet<string>;
};

type Place = { blockId: string /** How many paragraphs come before. */; at: number };

/** The blocks before which an automatic « Lire aussi » stands, in reading order: none, one or two. */
export function placesForLinks(facts: PlacingFacts): string[] {
  const { body, wordCount, shownPins } = facts;
  const paragraphs = body.blocks.filter(({ type }) => type === 'paragraph').length;
  if (paragraphs < fewestParagraphs || wordCount < fewestWords) return [];
  const pins = placesOfPins(body, shownPins);
  const room = (paragraphs < paragraphsForTwo ? 1 : mostInBody) - pins.length;
  const kept: Place[] = [];
  const wanted = [1 / 3, 2 / 3].map((part) => Math.max(paragraphsBefore, Math.round(paragraphs * part)));
  const free = () =>
    listPlaces(facts).filter(({ at }) =>
      [...pins, ...kept.map((place) => place.at)].every((other) => Math.abs(other - at) >= paragraphsBetween),
    );
  // A third that the desk has filled is not filled again.
  for (const target of withoutNearest(wanted, pins)) {
    const [nearest] = free().toSorted(
      (one, other) => Math.abs(one.at - target) - Math.abs(other.at - target) || one.at - other.at,
    );
    if (nearest && kept.length < room) kept.push(nearest);
  }
  return kept.toSorted((one, other) => one.at - other.at).map(({ blockId }) => blockId);
}

/** How many paragraphs come before each of the desk's links that readers see. */
function placesOfPins(body: BodyDocument, shown: ReadonlySet<string>): number[] {
  let paragraphs = 0;
  const places: number[] = [];
  for (const block of body.blocks) {
    if (block.type === 'paragraph') paragraphs += 1;
    if (block.type === 'relatedLink' && shown.has(block.articleId)) places.push(paragraphs);
  }
  return places;
}

/** The wanted places without those that stand nearest to a link of the desk's, one for each of these. */
function withoutNearest(wanted: readonly number[], pins: readonly number[]): number[] {
  const left = [...wanted];
  for (const pin of pins) {
    const [nearest] = left.toSorted((one, other) => Math.abs(one - pin) - Math.abs(other - pin));
    if (nearest !== undefined) left.splice(left.indexOf(nearest), 1);
  }
  return left;
}

/** Every block that a link may stand before, by the rules that look at its surroundings alone. */
function listPlaces({ body, taken, shownPins }: PlacingFacts): Place[] {
  const blocks = body.blocks.filter((block) => isDrawn(block, shownPins));
  const isTaken = (block: Block | undefined): boolean => block !== undefined && taken.has(block.id);
  let before = 0;
  return blocks.flatMap((block, index) => {
    const at = before;
    if (block.type === 'paragraph') before += 1;
    const previous = blocks[index - 1];
    const isFit =
      at >= paragraphsBefore &&
      index < blocks.length - 1 &&
      mayBeParted(previous, block) &&
      ![previous, block, blocks[index + 1]].some(isTaken);
    return isFit ? [{ blockId: block.id, at }] : [];
  });
}
