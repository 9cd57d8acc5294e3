import { lookAlikes } from '#features/house/accounts/look-alikes.ts';
import { reservedNames } from '#words/house/accounts/sign-up.ts';

/** Characters of a name that readers see. */
export const displayNameLength = { least: 2, most: 40 } as const;

/**
 * What a display name may be written with: letters of one script, digits, and what joins words. Of the Latin script the
 * letters that European languages write: the small capitals and phonetic signs beyond exist to look like others.
 */
const latinName = /^[A-Za-z\u00c0-\u024f\u1e00-\u1eff0-9 .'’_-]+$/;
const otherScripts = [
  'Greek',
  'Cyrillic',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Thai',
  'Hangul',
];
const otherNames = [
  ...otherScripts.map((script) => new RegExp(`^[\\p{Script=${script}}\\p{M}0-9 .'’_-]+$`, 'u')),
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー0-9 .'’_-]+$/u,
];

/** True for a name of readable letters, one script at a time, with at most two marks on a letter. */
export function isReadableName(name: string): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  if (letters < displayNameLength.least || /\p{M}{3}/u.test(name)) return false;
  // A name stands at the head of a mail that anybody can have sent: it is no address of the web.
  if (/[\p{L}\p{N}]{2}\.[\p{L}\p{N}]{2}/u.test(name)) return false;
  return [latinName, ...otherNames].some((pattern) => pattern.test(name));
}

/**
 * The name as the eye confuses it: without case, accents, spaces and punctuation, look-alike letters made one. Two
 * names with one key are one name.
 */
export function nameKeyOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(plain, (letter) => lookAlikes.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

const reservedKeys = new Set<string>(reservedNames.map(nameKeyOf));
const articles = ['la', 'le', 'les', 'l', 'un', 'une', 'de', 'du', 'des', 'd'].map(nameKeyOf);

/** The words of a name as keys: what stands between spaces, hyphens, full stops and apostrophes. */
const keysOfWords = (name: string): string[] =>
  name
    .split(/[\s.'’_-]+/)
    .map((word) => nameKeyOf(word.replace(/\d+$/, '')))
    .filter(Boolean);

/** True for a name that says that one speaks for the newspaper: a role, the newsroom, the newspaper itself. */
export function isReservedName(name: string, newspaper: string): boolean {
  const words = keysOfWords(name).filter((word) => !articles.includes(word));
  const whole = nameKeyOf(name);
  const spoken = words.join('');
  if ([whole, spoken].some((key) => reservedKeys.has(key) || key === nameKeyOf(newspaper))) return true;
  if (words.some((word) => reservedKeys.has(word))) return true;
  return articles.some(
    (article) => whole.startsWith(article) && reservedKeys.has(whole.slice(article.length)),
  );
}
