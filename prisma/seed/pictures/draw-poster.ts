import { circle, label, labelWidth, n, rect } from './kit.ts';
import { artSide } from './poster-arts.ts';

/** What an advertisement says and wears; each size sets as much of it as it can hold. */
export type Poster = {
  /** Who speaks, above the headline. */
  name: string;
  headline: string;
  /** The headline of the smallest strips. */
  short: string;
  more: string;
  /** What the button says. */
  call: string;
  art: () => string;
  /** What of the drawing stays when a place is lower than it is wide. */
  artFrom: 'middle' | 'foot';
  paper: string;
  ink: string;
  accent: string;
  /** The words on the accent. */
  onAccent: string;
};

type Box = { x: number; y: number; width: number; height: number };
type Words = { text: string; most: number; least: number; isBold?: boolean };
type Laid = { lines: string[]; size: number };

const leading = 1.16;

/** Breaks words into lines of this width; a word that is wider stands alone. */
function breakLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && labelWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As many lines as before, of about one length: no word stands alone under the others. */
function balance(text: string, size: number, width: number, lines: string[]): string[] {
  let even = lines;
  for (let narrower = width - 4; narrower > width / 3; narrower -= 4) {
    const next = breakLines(text, size, narrower);
    const isCut = next.some((one) => labelWidth(one, size) > narrower);
    if (isCut || next.length > lines.length) return even;
    even = next;
  }
  return even;
}

/** The largest setting of these words that fits in the box. Throws when none does: a cut word must not be printed. */
function fit({ text, most, least }: Words, { width, height }: Pick<Box, 'width' | 'height'>): Laid {
  for (let size = most; size >= least; size -= 0.5) {
    const lines = breakLines(text, size, width);
    const isNarrow = lines.every((one) => labelWidth(one, size) <= width);
    if (isNarrow && lines.length * size * leading <= height)
      return { lines: balance(text, size, width, lines), size };
  }
  throw new Error(`« ${text} » does not fit in ${width} × ${height}`);
}

const set = ({ lines, size }: Laid, x: number, y: number, fill: string, isBold: boolean): string =>
  lines
    .map((text, at) => label({ text, x, y: y + size * (0.86 + at * leading), size, fill, isBold }))
    .join('');
const heightOf = ({ lines, size }: Laid): number => lines.length * size * leading;

/** A drawing in its place, cut to it. */
const picture = ({ art, artFrom }: Poster, { x, y, width, height }: Box): string =>
  `<svg x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${artSide} ${artSide}" preserveAspectRatio="${artFrom === 'foot' ? 'xMidYMax' : 'xMidYMid'} slice">${art()}</svg>`;

function button({ call, accent, onAccent }: Poster, x: number, y: number, size: number): string {
  const width = buttonWidth(call, size);
  const height = size * 2.1;
  const arrow = `<path d="M${n(x + width - size * 1.9)} ${n(y + height / 2)}h${n(size * 0.9)}m${n(-size * 0.36)} ${n(-size * 0.34)}l${n(size * 0.36)} ${n(size * 0.34)}l${n(-size * 0.36)} ${n(size * 0.34)}" fill="none" stroke="${onAccent}" stroke-width="${n(size * 0.13)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  return `${rect(x, y, width, height, accent, `rx="${n(size * 0.28)}"`)}${label({ text: call, x: x + size * 0.9, y: y + size * 1.4, size, fill: onAccent, isBold: true })}${arrow}`;
}
const buttonWidth = (call: string, size: number): number => labelWidth(call, size) + size * 3.3;

/** The name in small spaced letters after a bar of the accent. */
const signature = ({ name, accent, ink }: Poster, x: number, y: number, size: number): string =>
  `${rect(x, y, size * 1.7, size * 0.24, accent)}${label({ text: name, x, y: y + size * 1.75, size, fill: ink, spacing: 0.04 })}`;

/** One line high: a drawing, the short headline, a round button. */
function strip(poster: Poster, width: number, height: number): string {
  const art = height * 1.3;
  const side = height * 0.56;
  const laid = fit(
    { text: poster.short, most: 16, least: 11 },
    { width: width - art - side - 34, height: height * 0.42 },
  );
  const centre = { x: width - side / 2 - 11, y: height / 2 };
  const name = label({ text: poster.name, x: art + 12, y: height * 0.36, size: 10.5, fill: poster.ink });
  return `${picture(poster, { x: 0, y: 0, width: art, height })}${name}${set(laid, art + 12, height * 0.44, poster.ink, true)}${circle(centre.x, centre.y, side / 2, poster.accent)}<path d="M${n(centre.x - 6)} ${centre.y}h12m-5 -5l5 5l-5 5" fill="none" stroke="${poster.onAccent}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** Low and long: a drawing at the left, words, the button at the right or under them. */
function banner(poster: Poster, width: number, height: number): string {
  const isLong = width > 600;
  const art = isLong ? height * 2 : height * 1.04;
  const x = art + (isLong ? 22 : 14);
  const size = isLong ? 14 : 12;
  const right = buttonWidth(poster.call, size) + 22;
  const room = width - x - (isLong ? right + 20 : 12);
  if (!isLong) {
    const laid = fit({ text: poster.short, most: 18, least: 12 }, { width: room, height: height * 0.26 });
    return `${picture(poster, { x: 0, y: 0, width: art, height })}${signature(poster, x, 10, 10)}${set(laid, x, 35, poster.ink, true)}${button(poster, x, height - 36, size)}`;
  }
  const laid = fit({ text: poster.headline, most: 25, least: 14 }, { width: room, height: 31 });
  const more = fit({ text: poster.more, most: 15, least: 11 }, { width: room, height: 20 });
  return `${picture(poster, { x: 0, y: 0, width: art, height })}${signature(poster, x, 9, 11)}${set(laid, x, 34, poster.ink, true)}${set(more, x, 65, poster.ink, false)}${button(poster, width - right, (height - size * 2.1) / 2, size)}`;
}

/** Words at the left, the drawing at the right: the large banner of a page's head. */
function billboard(poster: Poster, width: number, height: number): string {
  const art = 430;
  const room = width - art - 80;
  const laid = fit({ text: poster.headline, most: 36, least: 24 }, { width: room, height: 86 });
  const more = fit({ text: poster.more, most: 18, least: 13 }, { width: room, height: 22 });
  const top = 64;
  return `${picture(poster, { x: width - art, y: 0, width: art, height })}${signature(poster, 40, 26, 13)}${set(laid, 40, top, poster.ink, true)}${set(more, 40, top + heightOf(laid) + 4, poster.ink, false)}${button(poster, 40, height - 54, 16)}`;
}

/** The drawing above, words and button under it: columns and blocks in a text. */
function column(poster: Poster, width: number, height: number): string {
  const isNarrow = width < 200;
  const isShort = height < 300;
  const pad = isNarrow ? 12 : isShort ? 18 : 26;
  const art = Math.round(height * (isShort ? 0.32 : isNarrow ? 0.4 : 0.5));
  const room = width - pad * 2;
  const most = isShort ? 13 : 16;
  const size = Math.min(most, (most * room) / buttonWidth(poster.call, most));
  const foot = height - pad - size * 2.1 + (isShort ? 4 : 0);
  const top = art + (isShort ? 14 : 26);
  const small = isNarrow ? 10 : isShort ? 11 : 12;
  const words = top + small * 2.7;
  const free = foot - words - 8;
  const laid = fit(
    { text: poster.headline, most: isShort ? 21 : isNarrow ? 24 : 34, least: 15 },
    { width: room, height: free * (isShort ? 0.62 : 0.58) },
  );
  const under = words + heightOf(laid) + (isShort ? 4 : 10);
  const more = fit(
    { text: poster.more, most: isShort ? 14 : 17, least: 11 },
    { width: room, height: foot - under - 6 },
  );
  return `${picture(poster, { x: 0, y: 0, width, height: art })}${signature(poster, pad, top, small)}${set(laid, pad, words, poster.ink, true)}${set(more, pad, under, poster.ink, false)}${button(poster, pad, foot, size)}`;
}

/** The whole advertisement at one of the sizes of features/ads/campaigns/ad-slots.ts, as SVG twice as large, for fine screens. */
export function drawPoster(poster: Poster, { width, height }: { width: number; height: number }): string {
  const layout =
    width <= 320 && height <= 50 ? strip : height <= 100 ? banner : width > 600 ? billboard : column;
  const frame = `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" fill="none" stroke="${poster.ink}" stroke-opacity=".22"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" height="${height * 2}" viewBox="0 0 ${width} ${height}">${rect(0, 0, width, height, poster.paper)}${layout(poster, width, height)}${frame}</svg>`;
}
