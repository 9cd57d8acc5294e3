import { glyphs } from './glyphs.ts';

/** A drawn picture: SVG of its own size, with the words that a newsroom gives to it. */
export type DrawnPicture = {
  key: string;
  width: number;
  height: number;
  title: string;
  alt: string;
  caption: string;
  /** What must stay in view when a card crops it, from 0 to 1. */
  focal: [x: number, y: number];
  /** A chart or a map, whose words a crop would cut. */
  isGraphic?: true;
  draw: () => string;
};

export const pictureCredit = 'Nouvelles du Monde';

/** A generator of numbers from 0 to 1 that always tells the same story for the same seed (mulberry32's recurrence). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const times = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at));

export const n = (value: number): string => String(Math.round(value * 100) / 100);

type Ridge = {
  seed: number;
  from: [x: number, y: number];
  to: [x: number, y: number];
  /** How far the first fold may leave the straight line, in pixels. */
  height: number;
  /** What remains of that at each halving: 0.4 is a dune, 0.6 a crest. */
  roughness?: number;
  folds?: number;
};

/** The points of a skyline by halving: every middle is moved a little less than the one before. */
export function ridgePoints({
  seed,
  from,
  to,
  height,
  roughness = 0.52,
  folds = 7,
}: Ridge): [number, number][] {
  const roll = dice(seed);
  let points: [number, number][] = [from, to];
  let reach = height;
  for (let fold = 0; fold < folds; fold += 1) {
    const next: [number, number][] = [];
    points.forEach((point, at) => {
      next.push(point);
      const after = points[at + 1];
      if (after) {
        next.push([(point[0] + after[0]) / 2, (point[1] + after[1]) / 2 + (roll() - 0.5) * 2 * reach]);
      }
    });
    points = next;
    reach *= roughness;
  }
  return points;
}

export const line = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');

/** A smooth curve through the points (Catmull-Rom turned to Bézier). */
export function curve(points: readonly (readonly [number, number])[], isClosed = false): string {
  const count = points.length;
  const at = (index: number): readonly [number, number] =>
    (isClosed ? points[(index + count) % count] : points[Math.min(count - 1, Math.max(0, index))]) ?? [0, 0];
  const first = at(0);
  let path = `M${n(first[0])} ${n(first[1])}`;
  for (let index = 0; index < (isClosed ? count : count - 1); index += 1) {
    const [before, here, next, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    path += `C${n(here[0] + (next[0] - before[0]) / 6)} ${n(here[1] + (next[1] - before[1]) / 6)} ${n(next[0] - (after[0] - here[0]) / 6)} ${n(next[1] - (after[1] - here[1]) / 6)} ${n(next[0])} ${n(next[1])}`;
  }
  return isClosed ? `${path}Z` : path;
}

/** A ridge filled down to the bottom. */
export function hill(ridge: Ridge, bottom: number, fill: string, more = ''): string {
  return `<path d="${line(ridgePoints(ridge))}L${n(ridge.to[0])} ${bottom}L${n(ridge.from[0])} ${bottom}Z" fill="${fill}" ${more}/>`;
}

type Stop = readonly [offset: number, colour: string, opacity?: number];
const stops = (list: readonly Stop[]): string =>
  list
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('');

/** A gradient from top to bottom (or along the given direction), to be used as `url(#id)`. */
export const fade = (
  id: string,
  list: readonly Stop[],
  direction: [number, number, number, number] = [0, 0, 0, 1],
) =>
  `<linearGradient id="${id}" x1="${direction[0]}" y1="${direction[1]}" x2="${direction[2]}" y2="${direction[3]}">${stops(list)}</linearGradient>`;

export const glow = (id: string, list: readonly Stop[], centre: [number, number, number] = [0.5, 0.5, 0.5]) =>
  `<radialGradient id="${id}" cx="${centre[0]}" cy="${centre[1]}" r="${centre[2]}">${stops(list)}</radialGradient>`;

export const rect = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, radius: number, fill: string, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}" ${more}/>`;

type Label = {
  text: string;
  x: number;
  y: number;
  /** Height of an em in pixels. */
  size: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
  isBold?: boolean;
  /** Extra space between letters, in ems. */
  spacing?: number;
  /** A halo of this colour keeps a label readable over a drawing. */
  halo?: string;
  rotate?: number;
};

/** How wide a label is, in pixels. Throws for a letter that the table lacks: a label with a hole must not be printed. */
function labelWidth(text: string, size: number, spacing = 0): number {
  let width = 0;
  for (const letter of text) {
    const glyph = glyphs[letter];
    if (!glyph) throw new Error(`No outline for ${JSON.stringify(letter)}`);
    width += (glyph[0] / 500 + spacing) * size;
  }
  return width - spacing * size;
}

/** Words drawn as outlines: no font is needed where the picture is made. */
export function label({
  text,
  x,
  y,
  size,
  fill,
  anchor = 'start',
  isBold = false,
  spacing = 0,
  halo,
  rotate = 0,
}: Label): string {
  const scale = size / 500;
  const width = labelWidth(text, size, spacing);
  let pen = 0;
  let paths = '';
  for (const letter of text) {
    const glyph = glyphs[letter];
    if (!glyph) continue;
    if (glyph[1]) paths += `<path transform="translate(${n(pen)} 0)" d="${glyph[1]}"/>`;
    pen += glyph[0] + spacing * 500;
  }
  const start = anchor === 'start' ? 0 : anchor === 'middle' ? -width / 2 : -width;
  const place = `translate(${n(x)} ${n(y)})${rotate ? ` rotate(${rotate})` : ''} translate(${n(start)} 0) scale(${scale})`;
  const weight = isBold ? `stroke="${fill}" stroke-width="16" stroke-linejoin="round"` : '';
  const under = halo
    ? `<g transform="${place}" fill="${halo}" stroke="${halo}" stroke-width="${n(5 / scale)}" stroke-linejoin="round">${paths}</g>`
    : '';
  return `${under}<g transform="${place}" fill="${fill}" ${weight}>${paths}</g>`;
}

/** Paper grain over the whole picture: what keeps flat colours from looking like plastic. */
export const grain = (width: number, height: number, opacity = 0.16, seed = 5) =>
  `<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.85" numOctaves="1" seed="${seed}" result="noise"/><feColorMatrix in="noise" values="0 0 0 0 0.6  0 0 0 0 0.58  0 0 0 0 0.54  1.5 0 0 0 -0.55" result="light"/><feColorMatrix in="noise" values="0 0 0 0 0.08  0 0 0 0 0.07  0 0 0 0 0.1  0 1.5 0 0 -0.6" result="dark"/><feMerge><feMergeNode in="light"/><feMergeNode in="dark"/></feMerge></filter>` +
  `<rect width="${width}" height="${height}" filter="url(#grain)" opacity="${opacity}"/>`;

/** The whole document of a picture. */
export const svg = (width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
