/** A published word that may be what somebody meant, with about how many articles hold it. */
export type KnownWord = { word: string; plain: string; documents: number };

/** Letters that a word of so many may have wrong: two in "footbal" would be another word. */
const mostWrong = (length: number): number => (length <= 3 ? 0 : length <= 7 ? 1 : length <= 11 ? 2 : 3);

/** A word without accents and case, as `unaccent` folds French. */
export const foldWord = (word: string): string =>
  word.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour (Damerau-Levenshtein, each part
 * touched once) to make one word of the other; `most + 1` when it is more than `most`.
 */
export function countMistakes(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        row > 1 && column > 1 && isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

/**
 * The published word nearest to a mistyped one: fewest mistakes, then the same first letter, then the most articles.
 * Null when none is near enough.
 */
export function chooseWord(typed: string, known: readonly KnownWord[]): string | null {
  const plain = foldWord(typed);
  const most = mostWrong(plain.length);
  const near = known
    .map((candidate) => ({ ...candidate, mistakes: countMistakes(plain, candidate.plain, most) }))
    .filter(({ mistakes }) => mistakes > 0 && mistakes <= most)
    .sort(
      (one, other) =>
        one.mistakes - other.mistakes ||
        Number(other.plain[0] === plain[0]) - Number(one.plain[0] === plain[0]) ||
        other.documents - one.documents ||
        (one.word < other.word ? -1 : 1),
    );
  return near[0]?.word ?? null;
}

/** The search with whole words replaced, everything else as it was typed. */
export const respell = (typed: string, instead: ReadonlyMap<string, string>): string =>
  typed.replace(/[\p{L}\p{N}]+/gu, (word) => instead.get(word) ?? word);
