import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { headlineLength } from '#features/newsroom/reading/headline-length.ts';
import { withPicturesOnce } from './picture-once.ts';

/**
 * How a section is laid out on the front.
 * - `solo`: one story across; `pair`: two, side by side
 * - `left`, `right`: one story with a large picture on that side, the others as words on the other
 * - `panorama`: a wide picture above or beside its words, then a row of words
 * - `trio`: three pictures in a row, the others as words under them
 * - `duo`: two pictures, the others in a third column
 * - `columns`: words alone in ruled columns; `register`: one large headline, the others in two dense columns
 */
export type BandShape =
  | 'solo'
  | 'pair'
  | 'left'
  | 'right'
  | 'panorama'
  | 'trio'
  | 'duo'
  | 'columns'
  | 'register';

export type Band<Section> = {
  section: Section;
  shape: BandShape;
  /** Drawn with their pictures, the first the largest. */
  pictured: ArticleCard[];
  /** Words alone. */
  worded: ArticleCard[];
};

/** A row of the page: one band, or two short sections side by side. */
export type BandRow<Section> = Band<Section>[];

type Plan = { shape: BandShape; pictures: number; words: number };

/** Pictures that a shape draws and the words beside them, in the order in which they are preferred. */
const plans: readonly Plan[] = [
  { shape: 'left', pictures: 1, words: 4 },
  { shape: 'trio', pictures: 3, words: 3 },
  { shape: 'register', pictures: 0, words: 7 },
  { shape: 'panorama', pictures: 1, words: 3 },
  { shape: 'duo', pictures: 2, words: 4 },
  { shape: 'right', pictures: 1, words: 4 },
  { shape: 'columns', pictures: 0, words: 4 },
];

/** A band of words needs so many stories, or it looks like a gap. */
const fewestWords = 3;

/**
 * Gives each section with stories its own rhythm: a shape that its stories can fill, the least used so far and never
 * the one just above. Pure, and the same for the same stories. Sections keep the editor's order. `picturesAbove` are
 * the ids of those that the page has shown already.
 */
export function composeBands<Section>(
  sections: readonly { section: Section; cards: readonly ArticleCard[] }[],
  picturesAbove: Iterable<string> = [],
): BandRow<Section>[] {
  const shown = new Set(picturesAbove);
  const rows: BandRow<Section>[] = [];
  const uses = new Map<BandShape, number>();
  let above: BandShape | null = null;
  for (const { section, cards: all } of sections) {
    if (all.length === 0) continue;
    const cards = withPicturesOnce(all, shown);
    const shape = chooseShape({ cards, uses, above });
    const band = { section, shape, ...deal(shape, cards) };
    const previous = rows.at(-1);
    const neighbour = previous?.length === 1 ? previous[0] : undefined;
    if (neighbour && isShort(neighbour) && isShort(band)) {
      rows[rows.length - 1] = [neighbour, band];
      continue;
    }
    rows.push([band]);
    uses.set(shape, (uses.get(shape) ?? 0) + 1);
    above = shape;
  }
  return rows;
}

const isShort = ({ shape }: { shape: BandShape }): boolean => shape === 'solo' || shape === 'pair';

type Choice = {
  cards: readonly ArticleCard[];
  uses: ReadonlyMap<BandShape, number>;
  above: BandShape | null;
};

function chooseShape({ cards, uses, above }: Choice): BandShape {
  if (cards.length === 1) return 'solo';
  if (cards.length === 2) return 'pair';
  const fitting = plans.filter((plan) => isFilledBy(plan, cards));
  const fresh = fitting.filter(({ shape }) => shape !== above);
  const [best] = (fresh.length > 0 ? fresh : fitting).toSorted(
    (one, other) =>
      (uses.get(one.shape) ?? 0) - (uses.get(other.shape) ?? 0) || waste(one, cards) - waste(other, cards),
  );
  return best?.shape ?? 'columns';
}

/** Whether the stories can fill a shape: pictures for its frames, enough words, no endless headline in a column. */
function isFilledBy({ shape, pictures, words }: Plan, cards: readonly ArticleCard[]): boolean {
  const available = cards.filter(hasPicture).length;
  const left = cards.length - pictures;
  if (available < pictures) return false;
  if (pictures === 0) return cards.length >= fewestWords && available < cards.length;
  if (shape === 'trio') return true;
  const isLong = cards.some(({ shortHeadline }) => headlineLength(shortHeadline) === 'endless');
  if (shape === 'duo' && isLong) return false;
  return left >= Math.min(words, 2);
}

/** Stories and pictures that a shape would not show. */
const waste = ({ pictures, words }: Plan, cards: readonly ArticleCard[]): number =>
  2 * Math.max(0, Math.min(cards.filter(hasPicture).length, 3) - pictures) +
  Math.max(0, cards.length - pictures - words);

/** Hands a shape its stories: pictures to the newest that have one, the rest in order. */
function deal(shape: BandShape, cards: readonly ArticleCard[]): Pick<Band<unknown>, 'pictured' | 'worded'> {
  const plan = plans.find((known) => known.shape === shape);
  if (!plan) return { pictured: [...cards], worded: [] };
  const pictured = cards.filter(hasPicture).slice(0, plan.pictures);
  const worded = cards.filter((card) => !pictured.includes(card)).slice(0, plan.words);
  return { pictured, worded };
}

const hasPicture = ({ picture }: ArticleCard): boolean => picture !== null;
