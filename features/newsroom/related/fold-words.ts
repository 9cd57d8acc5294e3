/** Small letters without accents; « cœur » is « coeur ». */
export const foldWord = (word: string): string =>
  word.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '');

export type Word = {
  /** As it is written, without its elision: « l’Ukraine » gives « Ukraine ». */
  text: string;
  isCapital: boolean;
  /** First of a sentence, a title's part or a quotation, where a capital says nothing. */
  isFirst: boolean;
  /** True when nothing but spaces, a hyphen or an apostrophe stands between the word before and this one. */
  isJoined: boolean;
  /** « le », « du », « d’ » stood elided before it. */
  isElided: boolean;
};

const elision = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])/iu;
const piece =
  /(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])[\p{L}\p{N}]+|[\p{L}\p{N}]+/giu;

/** The words of a text in order. Hyphens part compounds: « Saint-Brieuc » is two joined words. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const match of text.matchAll(piece)) {
    const [whole] = match;
    const between = end < 0 ? '' : text.slice(end, match.index);
    const cut = elision.exec(whole)?.[0].length ?? 0;
    const bare = whole.slice(cut);
    words.push({
      text: bare,
      isCapital: /^\p{Lu}/u.test(bare),
      // After « L’ » a capital is a name's: « L’affaire », but « L’Otan ».
      isFirst: cut === 0 && (end < 0 || /[.!?…:»«“”"\n|–—]/.test(between)),
      isJoined: end >= 0 && /^(?:[\s\u00a0\u202f]+|[-‐‑’'])$/.test(between),
      isElided: cut > 0,
    });
    end = match.index + whole.length;
  }
  return words;
}
