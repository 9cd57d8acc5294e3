/** A mark that a journalist left where a fact is missing, and where it stands in its text. */
export type Placeholder = { found: string; from: number; to: number };

/** "TK" as a whole word in capitals; "XXX" anywhere, also stuck to other letters ("XXXmorts"); "[à compléter]". */
const marks =
  /(?<![\p{L}\p{N}])TK(?![\p{L}\p{N}])|XXX|\[\s?[àÀ]\s{1,3}(?:compléter|Compléter|COMPLÉTER)\s?\]/gu;

/** "le XXXe siècle", "la XXXIIIe olympiade", "taille XXXL": words that only look like a gap. */
const noGap = /^XXX(?:L|(?:I{1,3}|IV|VI{0,3}|IX)?(?:es?|èmes?)|I{1,3}|IV|VI{0,3}|IX)$/u;
const longestNoGap = 12;

/** The word around a place, as far as it may matter. */
function wordAt(text: string, at: number): string {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - longestNoGap), at))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(at, at + longestNoGap))?.[0] ?? '';
  return before + after;
}

/** Every gap of a text, in order. Offsets are into the text (UTF-16), composed (NFC) when it was not. */
export function listPlaceholders(text: string): Placeholder[] {
  if (!/TK|XXX|[Cc]ompl|COMPL/u.test(text)) return [];
  const read = text.normalize('NFC');
  const gaps: Placeholder[] = [];
  for (const { 0: found, index: from } of read.matchAll(marks)) {
    if (found === 'XXX' && noGap.test(wordAt(read, from))) continue;
    gaps.push({ found, from, to: from + found.length });
  }
  return gaps;
}

/** The first gap of a text as it is written, or null. */
export const findPlaceholder = (text: string): string | null => listPlaceholders(text)[0]?.found ?? null;
