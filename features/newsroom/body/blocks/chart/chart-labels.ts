/** Width of a letter of the drawing's text on average, in px: what fits is judged on the server, without a font. */
const letter = 7.1;
export const lineHeight = 16;
/** Width of a story's column on a telephone of 320 px, and the least at which a drawing counts as wide. */
export const widths = { narrow: 288, wide: 544 } as const;

export const widthOf = (text: string): number => Math.ceil(text.length * letter);
export const widestOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** Words in lines of a width; null when a word is wider than that, or there are more lines than `most`. */
export function wrapped(text: string, width: number, most: number): string[] | null {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (widthOf(word) > width) return null;
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines : null;
}

/** The same, cut behind as many letters as a line holds where a word is wider, and without an end to the lines. */
export const wrappedAnyway = (text: string, width: number): string[] =>
  wrapped(text, width, Number.POSITIVE_INFINITY) ??
  text.match(new RegExp(`.{1,${Math.max(1, Math.floor(width / letter))}}`, 'gu')) ?? [text];

/** Where a label is drawn: always, or at one of the two widths only. */
export type Shown = 'always' | 'narrow' | 'wide';

/** So many of the labels or fewer, the last one always among them, from the first one on when steps allow. */
function evenly(count: number, most: number): Set<number> {
  if (count <= most) return new Set(Array(count).keys());
  for (let ticks = most; ticks > 2; ticks -= 1)
    if ((count - 1) % (ticks - 1) === 0) return everyNth(count, (count - 1) / (ticks - 1));
  return most < 4 ? new Set([0, count - 1]) : everyNth(count, Math.ceil((count - 1) / (most - 1)));
}

function everyNth(count: number, step: number): Set<number> {
  const chosen = new Set<number>();
  for (let at = count - 1; at >= 0; at -= step) chosen.add(at);
  return chosen;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A label at either end of an axis stays within it. */
export const anchorAt = (x: number): Anchor => (x < 4 ? 'start' : x > 96 ? 'end' : 'middle');

/** True when none of the chosen covers its neighbour. */
function areApart(chosen: Set<number>, { labels, width, xOf, anchorOf }: Axis & { width: number }): boolean {
  let edge = Number.NEGATIVE_INFINITY;
  return [...chosen]
    .sort((one, other) => one - other)
    .every((at) => {
      const long = widthOf(labels[at] ?? '');
      const x = (xOf(at) / 100) * width;
      const from = { start: x, middle: x - long / 2, end: x - long }[anchorOf(xOf(at))];
      const isFree = from >= edge + 10;
      edge = from + long;
      return isFree;
    });
}

/** `xOf` is where a label stands, in percent; `beside` what stands left and right of the axis, in px. */
type Axis = {
  labels: readonly string[];
  beside: number;
  xOf: (at: number) => number;
  anchorOf: (x: number) => Anchor;
};

/** The labels of an axis that have room at either width: as many as stand apart, evenly chosen. */
export function shownLabels(axis: Axis): { at: number; shown: Shown }[] {
  const { labels, beside } = axis;
  const choose = (whole: number): Set<number> => {
    for (let most = labels.length; most > 2; most -= 1) {
      const chosen = evenly(labels.length, most);
      if (areApart(chosen, { ...axis, width: whole - beside })) return chosen;
    }
    return new Set([0, labels.length - 1]);
  };
  const [narrow, wide] = [choose(widths.narrow), choose(widths.wide)];
  return labels.flatMap((_label, at) => {
    const shown = narrow.has(at) ? (wide.has(at) ? 'always' : 'narrow') : wide.has(at) ? 'wide' : null;
    return shown ? [{ at, shown }] : [];
  });
}
