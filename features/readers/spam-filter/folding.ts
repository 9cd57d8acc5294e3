import { lookAlikes } from '#features/readers/spam-filter/look-alikes.ts';

/** Signs without width that part a word for machines alone; joiners inside emoji and Persian are not between Latin letters. */
const zeroWidth = /\p{Default_Ignorable_Code_Point}/gu;
const betweenLetters = new RegExp(
  `(?<=\\p{Script=Latin})(?:${zeroWidth.source})+(?=\\p{Script=Latin})`,
  'gu',
);
const word = /[\p{L}\p{M}\p{N}@$]+/gu;

/** What was done to a text so that machines read something else than people do. */
export type Disguises = {
  /** Signs without width inside words. */
  zeroWidth: number;
  /** Words that mix Latin letters with look-alikes of other scripts. */
  mixedWords: number;
  /** Words written letter by letter (« v i a g r a »). */
  spacedWords: number;
};

export type Folded = { text: string; disguises: Disguises };

/**
 * A text as word lists and rules compare it: small letters without accents, look-alikes as the letters that they pass
 * for, nothing without width, words that were written letter by letter put together.
 */
export function foldText(text: string): Folded {
  const hidden = text.match(betweenLetters)?.length ?? 0;
  const plain = text.normalize('NFKC').replace(zeroWidth, '');
  const small = unaccent(plain.toLowerCase());
  let mixedWords = 0;
  const isLatin =
    (small.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= (small.match(/\p{L}/gu)?.length ?? 0);
  const latin = small.replace(word, (token) => {
    const read = toLatin(token, isLatin);
    if (read !== token) mixedWords += 1;
    return read;
  });
  let spacedWords = 0;
  const joined = latin.replace(letterByLetter, (run: string) => {
    spacedWords += 1;
    return ` ${run.replace(/[^\p{L}\p{N}]/gu, '')} `;
  });
  const folded = joined
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
  return { text: folded, disguises: { zeroWidth: hidden, mixedWords, spacedWords } };
}

/** Five letters or more, each alone, parted by the same kind of sign: nobody types so by mistake. */
const letterByLetter = /(?<![\p{L}\p{N}])\p{L}(?:([ .\-_*·|/])\p{L})(?:\1\p{L}){3,}(?![\p{L}\p{N}])/gu;

const unaccent = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');

/** A word in another script is read as Latin only when it mixes both, or is all look-alikes in a Latin text. */
function toLatin(token: string, isLatinText: boolean): string {
  const letters = Array.from(token);
  const foreign = letters.filter((letter) => lookAlikes.has(letter));
  if (foreign.length === 0) return token;
  const hasLatin = letters.some((letter) => /[a-z]/.test(letter));
  const isAllAlike = letters.every((letter) => lookAlikes.has(letter) || /\p{N}/u.test(letter));
  if (!hasLatin && !(isAllAlike && isLatinText && letters.length > 2)) return token;
  return letters.map((letter) => lookAlikes.get(letter) ?? letter).join('');
}

const digits: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/** The same with digits that stand for letters read as those (« v1agr4 »): only in words that begin with a letter. */
export const withoutDigitLetters = (folded: string): string =>
  folded.replace(/(?<![\p{L}\p{N}.@])[a-z]+[\d@$][a-z\d@$]*[a-z\d](?![\w.@])/gu, (token) =>
    /[a-z].*[\d@$].*[a-z]|[a-z]{3}[\d@$]$/.test(token)
      ? token.replace(/[013457@$]/g, (sign) => digits[sign] ?? sign)
      : token,
  );
