/** A stretch of a line that runs one way, and where it stands: stretches are given from left to right. */
export type DirectedRun = { text: string; isRightToLeft: boolean };

type Kind = 'left' | 'right' | 'number' | 'neutral';

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const digit = /[\p{Nd}]/u;
const letter = /\p{L}/u;

const kindOf = (character: string): Kind => {
  if (digit.test(character)) return 'number';
  if (rightToLeft.test(character)) return 'right';
  return letter.test(character) ? 'left' : 'neutral';
};

/** Whether a text begins at the right: as its first letter does (UAX #9, P2 and P3). */
export function beginsAtRight(text: string): boolean {
  for (const character of text) {
    const kind = kindOf(character);
    if (kind === 'right' || kind === 'left') return kind === 'right';
  }
  return false;
}

/**
 * The stretches of a line in the order in which they are drawn, from left to right: the Unicode Bidirectional
 * Algorithm for what headlines hold (letters of both directions, numbers, signs between them; no embeddings).
 */
export function directedRuns(line: string, isRightToLeft: boolean): DirectedRun[] {
  const characters = Array.from(line);
  const base = isRightToLeft ? 1 : 0;
  const levels = resolve(characters.map(kindOf), base);
  const runs: { text: string; level: number }[] = [];
  for (const [at, character] of characters.entries()) {
    const level = levels[at] ?? base;
    const last = runs.at(-1);
    if (last?.level === level) last.text += character;
    else runs.push({ text: character, level });
  }
  return reorder(runs).map(({ text, level }) => ({ text, isRightToLeft: level % 2 === 1 }));
}

/** Embedding levels: even runs from the left, odd from the right (W2–W7, N1, N2, I1, I2 in short). */
function resolve(kinds: readonly Kind[], base: number): number[] {
  const baseKind: Kind = base === 1 ? 'right' : 'left';
  let strong: Kind = baseKind;
  // A number among letters that run from the left is one of them.
  const weak = kinds.map((kind): Kind => {
    if (kind === 'left' || kind === 'right') strong = kind;
    return kind === 'number' && strong === 'left' ? 'left' : kind;
  });
  const side = (kind: Kind | undefined): Kind =>
    kind === undefined ? baseKind : kind === 'number' ? 'right' : kind;
  return weak.map((kind, at) => {
    if (kind === 'number') return 2;
    if (kind !== 'neutral') return kind === 'right' ? 1 : base === 1 ? 2 : 0;
    if (isWithinNumber(weak, at)) return 2;
    const before = side(weak.slice(0, at).findLast((other) => other !== 'neutral'));
    const after = side(weak.slice(at + 1).find((other) => other !== 'neutral'));
    const taken = before === after ? before : baseKind;
    return taken === 'right' ? 1 : base === 1 ? 2 : 0;
  });
}

/** "3,5", "12:30": the sign between two digits goes with them (W4). */
const isWithinNumber = (kinds: readonly Kind[], at: number): boolean =>
  kinds[at - 1] === 'number' && kinds[at + 1] === 'number';

/** From the highest level down, every stretch of that level or above is turned round (L2). */
function reorder<Run extends { level: number }>(runs: readonly Run[]): Run[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if ((order[from]?.level ?? 0) < level) continue;
      let end = from;
      while ((order[end]?.level ?? 0) >= level) end += 1;
      order.splice(from, end - from, ...order.slice(from, end).toReversed());
      from = end;
    }
  }
  return order;
}
