/** How wide a text is, in ems: at a size of one pixel. */
export type Measure = (text: string) => number;

export type LinesAsked = {
  /** In pixels. */
  width: number;
  height: number;
  /** From the largest down; the last is taken whatever happens. */
  sizes: readonly number[];
  /** From one base line to the next, in ems. */
  leading: number;
};
export type LaidLines = { size: number; lines: string[] };

/** Where a line may end, and whether a space stands there (which is then not drawn). */
type Piece = { text: string; isSpaced: boolean };

const ellipsis = '…';
/** What a line costs beside its lack: « à », « de », « le » look forgotten at its end, « les », « que » a little. */
const atTheEnd = { shortWord: 0.2, threeLetters: 0.05, hyphen: 0.3 } as const;
/** So much smaller a text may be for lines that end well. */
const smallerBy = 0.84;

function costOfEnd(piece: Piece | undefined): number {
  if (!piece) return 0;
  if (!piece.isSpaced) return atTheEnd.hyphen;
  const letters = piece.text.replace(/[^\p{L}\p{N}]/gu, '').length;
  // A comma, a colon: the line ends where the sentence breathes.
  if (/[^\p{L}\p{N}]$/u.test(piece.text)) return 0;
  return letters < 3 ? atTheEnd.shortWord : letters === 3 ? atTheEnd.threeLetters : 0;
}

/**
 * Breaks a text into lines at the largest size at which all of it fits (or a little smaller, where its lines end better
 * then), each line as long as the others as far as words allow. Fixed and thin spaces never break. A word longer than a line is broken at the smallest size; what
 * still doesn't fit ends with an ellipsis.
 */
export function layLines(text: string, measure: Measure, asked: LinesAsked): LaidLines {
  const pieces = toPieces(text);
  let largest: LaidLines | null = null;
  for (const size of asked.sizes) {
    if (largest && size < largest.size * smallerBy) break;
    const room = roomAt(size, asked);
    if (pieces.some((piece) => measure(piece.text) > room.width)) continue;
    const balanced = balance(pieces, measure, room);
    if (!balanced) continue;
    const laid = { size, lines: balanced.lines };
    if (balanced.worstEnd < atTheEnd.shortWord) return laid;
    largest ??= laid;
  }
  if (largest) return largest;
  const size = asked.sizes.at(-1) ?? 1;
  const room = roomAt(size, asked);
  const small = pieces.flatMap((piece) => breakWord(piece, measure, room.width));
  return { size, lines: balance(small, measure, room)?.lines ?? cut(small, measure, room) };
}

type Room = { width: number; lines: number };

const roomAt = (size: number, { width, height, leading }: LinesAsked): Room => ({
  width: width / size,
  lines: Math.max(1, Math.floor((height / size - 1) / leading) + 1),
});

/** Words, and what stands between the hyphens of one ("Saint-Jean-de-Luz"), never a letter alone. */
const toPieces = (text: string): Piece[] =>
  text
    .split(/[ \t\n]+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const parts = word.split(/(?<=[\p{L}\p{N}]{2}[-‐–—/])(?=[\p{L}\p{N}]{3})/u);
      return parts.map((part, at) => ({ text: part, isSpaced: at === parts.length - 1 }));
    });

const join = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, isSpaced }) => (isSpaced ? `${text} ` : text))
    .join('')
    .trimEnd();

/** The best way to as few lines as possible, or null when there are too many. Each line costs the square of its lack. */
function balance(
  pieces: readonly Piece[],
  measure: Measure,
  room: Room,
): { lines: string[]; worstEnd: number } | null {
  const least = fill(pieces, measure, room.width).length;
  if (least > room.lines) return null;
  // From the end: the best cost of the rest in so many lines, and where its first line ends.
  const known = new Map<string, { cost: number; end: number }>();
  const best = (from: number, lines: number): { cost: number; end: number } => {
    if (from === pieces.length) return { cost: lines === 0 ? 0 : Infinity, end: from };
    if (lines === 0) return { cost: Infinity, end: from };
    const key = `${from} ${lines}`;
    const found = known.get(key);
    if (found) return found;
    let chosen = { cost: Infinity, end: from + 1 };
    for (let end = from + 1; end <= pieces.length; end += 1) {
      const wide = measure(join(pieces.slice(from, end)));
      if (wide > room.width) break;
      const lack = (room.width - wide) / room.width;
      const cost =
        lack ** 2 + (end < pieces.length ? costOfEnd(pieces[end - 1]) : 0) + best(end, lines - 1).cost;
      if (cost < chosen.cost) chosen = { cost, end };
    }
    known.set(key, chosen);
    return chosen;
  };
  const lines: string[] = [];
  let worstEnd = 0;
  for (let from = 0; from < pieces.length; ) {
    const { end } = best(from, least - lines.length);
    lines.push(join(pieces.slice(from, end)));
    if (end < pieces.length) worstEnd = Math.max(worstEnd, costOfEnd(pieces[end - 1]));
    from = end;
  }
  return { lines, worstEnd };
}

/** As many words on each line as it takes. */
function fill(pieces: readonly Piece[], measure: Measure, width: number): string[] {
  const lines: string[] = [];
  let held: Piece[] = [];
  for (const piece of pieces) {
    if (held.length > 0 && measure(join([...held, piece])) > width) {
      lines.push(join(held));
      held = [];
    }
    held.push(piece);
  }
  return held.length > 0 ? [...lines, join(held)] : lines;
}

/** What has no place for a break is broken where the line ends. */
function breakWord(piece: Piece, measure: Measure, width: number): Piece[] {
  if (measure(piece.text) <= width) return [piece];
  const parts: Piece[] = [];
  let held = '';
  for (const { segment } of new Intl.Segmenter('fr').segment(piece.text)) {
    if (held !== '' && measure(held + segment) > width) {
      parts.push({ text: held, isSpaced: false });
      held = '';
    }
    held += segment;
  }
  return [...parts, { text: held, isSpaced: piece.isSpaced }];
}

function cut(pieces: readonly Piece[], measure: Measure, room: Room): string[] {
  const lines = fill(pieces, measure, room.width).slice(0, room.lines);
  const last = lines.pop() ?? '';
  const isFitting = (text: string): boolean => measure(`${text}\u00a0${ellipsis}`) <= room.width;
  const words = last.split(' ');
  while (words.length > 1 && !isFitting(words.join(' '))) words.pop();
  const letters = Array.from(words.join(' '));
  while (letters.length > 1 && !isFitting(letters.join(''))) letters.pop();
  const kept = letters.join('').replace(/[\s,;:.!?–—-]+$/u, '');
  return [...lines, `${kept}\u00a0${ellipsis}`];
}
