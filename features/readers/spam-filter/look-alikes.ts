/**
 * Letters of other scripts that pass for Latin ones in a reader's eye (a choice from Unicode's confusables.txt; what
 * NFKC already undoes, such as full width and mathematical letters, is not repeated).
 */
const table: Record<string, string> = {
  a: 'аαɑᴀ',
  b: 'ьвʙᏏ',
  c: 'сϲᴄ',
  d: 'ԁɗᴅ',
  e: 'еєεҽᴇ',
  f: 'ƒғꜰ',
  g: 'ɡցɢ',
  h: 'һնʜ',
  i: 'іıιɪɩ',
  j: 'јϳᴊ',
  k: 'кκᴋ',
  l: 'ӏⅼʟǀ',
  m: 'мᴍ',
  n: 'ոηɴп',
  o: 'оοσօᴏө',
  p: 'рρᴘ',
  q: 'ԛգ',
  r: 'гʀᴦ',
  s: 'ѕꜱʂ',
  t: 'тτᴛ',
  u: 'սυᴜц',
  v: 'ѵνᴠ',
  w: 'ԝωᴡшѡ',
  x: 'хχ',
  y: 'уүγʏ',
  z: 'ᴢʐ',
};

/** Look-alike letter → the Latin letter that it passes for, both small. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([latin, others]) =>
    Array.from(others).map((other) => [other, latin] as const),
  ),
);
