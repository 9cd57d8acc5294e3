/**
 * The letters of a headline's words, four by four: where two headlines say the same thing in forms that no stemmer brings
 * together (« interdit », « interdiction »; « narcotrafic », « narcotrafiquants »), they still share most of these groups.
 */
const groupLength = 4;

/** The groups of one folded word, with its beginning and its end marked; a short word is one group. */
export function lettersOf(word: string): string[] {
  const marked = `^${word}$`;
  if (marked.length <= groupLength) return [marked];
  return Array.from({ length: marked.length - groupLength + 1 }, (_, at) =>
    marked.slice(at, at + groupLength),
  );
}
