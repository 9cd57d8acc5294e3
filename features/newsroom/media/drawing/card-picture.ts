import { type LinesAsked, layLines } from '#features/newsroom/media/drawing/card-lines.ts';
import { beginsAtRight } from '#features/newsroom/media/drawing/text-direction.ts';
import type { CardFace, Typesetter } from '#features/newsroom/media/drawing/typesetter.ts';

/** What a drawn card says; colours as "#rrggbb". */
export type CardToDraw =
  | { kind: 'story'; headline: string; label: string; tint: string; newspaper: string }
  | { kind: 'newspaper'; name: string; tagline: string; tints: readonly string[] };

/** What every network shows whole (features/newsroom/media/crops.ts, `card`). */
export const cardSize = { width: 1_200, height: 630 } as const;
/** Grows with every change of what a card looks like: cards drawn before are drawn again. */
export const cardDrawing = 1;

const paper = '#fdfcf9';
const ink = '#17171a';
const muted = '#595860';
const margin = 72;
const measureWidth = cardSize.width - 2 * margin;

const headlineSizes = [92, 86, 80, 74, 68, 62, 57, 52, 48, 44, 40, 36] as const;
const nameSizes = [120, 108, 98, 88, 78, 68, 60, 52, 44, 36] as const;
const [leastMasthead, mostMasthead] = [76, 132];
const wordmarkSizes = [40, 36, 32, 28, 24, 20] as const;
const labelSizes = [30, 27, 24, 21, 18] as const;

/** A card as SVG of outlines and lines alone: it looks the same wherever it is drawn. */
export function cardSvg(card: CardToDraw, typesetter: Typesetter): string {
  const { width, height } = cardSize;
  const inner = card.kind === 'story' ? storyCard(card, typesetter) : newspaperCard(card, typesetter);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${rect({ x: 0, y: 0, width, height }, paper)}${inner}</svg>`;
}

type Story = Extract<CardToDraw, { kind: 'story' }>;
type Newspaper = Extract<CardToDraw, { kind: 'newspaper' }>;

function storyCard({ headline, label, tint, newspaper }: Story, typesetter: Typesetter): string {
  const words = drawableHeadline(headline, typesetter) || label;
  const [top, bottom] = [158, 504];
  return [
    rect({ x: margin, y: 52, width: measureWidth, height: 3 }, ink),
    rect({ x: margin, y: 61, width: 132, height: 12 }, tint),
    line(label, { y: 118, face: 'label', colour: tint, sizes: labelSizes }, typesetter),
    block(
      words,
      { top, bottom, face: 'headline', sizes: headlineSizes, leading: 1.1, lean: 0.36 },
      typesetter,
    ),
    rect({ x: margin, y: 534, width: measureWidth, height: 3 }, ink),
    rect({ x: margin, y: 540, width: measureWidth, height: 1 }, ink),
    line(newspaper, { y: 588, face: 'headline', colour: ink, sizes: wordmarkSizes }, typesetter),
  ].join('');
}

function newspaperCard({ name, tagline, tints }: Newspaper, typesetter: Typesetter): string {
  const gap = 6;
  const band = (measureWidth - gap * (tints.length - 1)) / Math.max(1, tints.length);
  const drawn = typesetter.drawable(name, 'headline');
  // In one line, as on a front page, wherever that is still large.
  const widest = Math.floor(measureWidth / Math.max(1, typesetter.measure(drawn, 'headline')));
  const sizes = widest >= leastMasthead ? [Math.min(widest, mostMasthead)] : nameSizes;
  return [
    rect({ x: margin, y: 52, width: measureWidth, height: 3 }, ink),
    ...tints.map((tint, at) => rect({ x: margin + at * (band + gap), y: 61, width: band, height: 12 }, tint)),
    block(
      drawn,
      { top: 110, bottom: 500, face: 'headline', sizes, leading: 1.06, lean: 0.5, isCentred: true },
      typesetter,
    ),
    rect({ x: margin, y: 534, width: measureWidth, height: 3 }, ink),
    rect({ x: margin, y: 540, width: measureWidth, height: 1 }, ink),
    line(tagline, { y: 588, face: 'label', colour: muted, sizes: labelSizes, isCentred: true }, typesetter),
  ].join('');
}

/** A headline of which less than half can be drawn says nothing: better none. */
function drawableHeadline(headline: string, typesetter: Typesetter): string {
  const drawn = typesetter.drawable(headline, 'headline');
  const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters(drawn) > 0 && letters(drawn) * 2 >= letters(headline) ? drawn : '';
}

type Block = {
  top: number;
  bottom: number;
  face: CardFace;
  sizes: readonly number[];
  leading: number;
  /** How much of the room left over stands above: 0 at the top, 1 at the foot. */
  lean: number;
  isCentred?: boolean;
};

/** Above and below its base line a line of capitals and descenders takes so much, in ems. */
const [ascent, descent] = [0.74, 0.24];

function block(
  text: string,
  { top, bottom, face, sizes, leading, lean, isCentred }: Block,
  typesetter: Typesetter,
): string {
  const asked: LinesAsked = { width: measureWidth, height: bottom - top, sizes, leading };
  const { size, lines } = layLines(text, (part) => typesetter.measure(part, face), asked);
  const tall = ((lines.length - 1) * leading + ascent + descent) * size;
  const first = top + (bottom - top - tall) * lean + ascent * size;
  const isRightToLeft = beginsAtRight(text);
  const outlines = lines.map((part, at) => {
    const left = measureWidth - typesetter.measure(part, face) * size;
    const x = margin + (isCentred ? left / 2 : isRightToLeft ? left : 0);
    return typesetter.outline(part, { x, y: first + at * leading * size, size, face, isRightToLeft });
  });
  return `<g fill="${ink}">${outlines.join('')}</g>`;
}

type Line = { y: number; face: CardFace; colour: string; sizes: readonly number[]; isCentred?: boolean };

/** One line on a base line of its own, smaller when it is long, cut when that is not enough. */
function line(text: string, { y, face, colour, sizes, isCentred }: Line, typesetter: Typesetter): string {
  const drawn = typesetter.drawable(text, face);
  const measure = (part: string) => typesetter.measure(part, face);
  const { size, lines } = layLines(drawn, measure, { width: measureWidth, height: 1, sizes, leading: 1 });
  const [part = ''] = lines;
  const x = isCentred ? (cardSize.width - measure(part) * size) / 2 : margin;
  const outline = typesetter.outline(part, { x, y, size, face, isRightToLeft: beginsAtRight(part) });
  return `<g fill="${colour}">${outline}</g>`;
}

const rect = (at: { x: number; y: number; width: number; height: number }, fill: string): string =>
  `<rect x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" fill="${fill}"/>`;
