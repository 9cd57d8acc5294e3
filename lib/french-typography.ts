/** Never touched: addresses, e-mail addresses, what stands between backticks. */
const untouched =
  /(?:https?:\/\/|www\.)[^\s«»<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|`[^`\n]*`/giu;

const thin = '\u202f';
const fixed = '\u00a0';
/** A whole run of spaces (the look behind keeps long runs linear). */
const spaces = '(?<![ \\u00a0\\u2009\\u202f])[ \\u00a0\\u2009\\u202f]+';

/**
 * In order: each rule may rely on the ones before it, and none undoes another (so twice is once). Each looks first for
 * the sign that it is about, so that the rest of a text costs one comparison.
 */
const rules: [RegExp, string][] = [
  [/(?<!\.)\.\.\.(?!\.)/gu, '…'],
  [/(?=')(?<=\p{L})'(?=[\p{L}\p{N}«“(])/gu, '’'],
  [/(?=»)(?<=\S)/gu, fixed],
  // A space that was typed becomes the right one.
  [new RegExp(`${spaces}(?=[;!?])`, 'gu'), thin],
  [new RegExp(`${spaces}(?=»)`, 'gu'), fixed],
  [new RegExp(`«${spaces}`, 'gu'), `«${fixed}`],
  [new RegExp(`${spaces}(?=:(?:\\s|$))`, 'gu'), fixed],
  [new RegExp(`(?<=\\p{N})${spaces}(?=[%€])`, 'gu'), fixed],
  // One that was forgotten is put in where nothing else can be meant.
  [/(?=[;!?]+(?:[\s)»”\]]|$))(?<=[\p{L}\p{N})\]»”’%€…])(?<!&#?\w{1,12})/gu, thin],
  [/(?=:(?:\s|$))(?<=[\p{L}\p{N})\]»”’%€…])/gu, fixed],
  [/«(?=\S)/gu, `«${fixed}`],
];

/** "10 000", "1 250 000": thousands already set apart, from 10 000 on (years and phone numbers stay as they are). */
const thousands =
  /(?=\d)(?<![\p{N}\p{L}.,])(?:\d{2,3}(?:[ \u00a0\u2009]\d{3})+|\d(?:[ \u00a0\u2009]\d{3}){2,})(?!\p{N})/gu;

const setPassage = (passage: string): string =>
  rules
    .reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), passage)
    .replace(thousands, (number) => number.replace(/[ \u00a0\u2009]/g, thin));

/**
 * Sets French punctuation at drawing time: U+202F before ; ! ? and in thousands, U+00A0 before : and inside « »,
 * ’ and …. Leaves addresses and code alone. Applied twice it changes nothing more. Not for passages in another
 * language: the caller knows them.
 */
export function frenchTypography(text: string): string {
  if (!/[@`]|:\/\/|www\./i.test(text)) return setPassage(text);
  let result = '';
  let from = 0;
  for (const match of text.matchAll(untouched)) {
    result += setPassage(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + setPassage(text.slice(from));
}
