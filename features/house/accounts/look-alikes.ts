/**
 * Letters that the eye takes for others, each with the one that stands for all of them. From Unicode's confusables.txt
 * (UTS 39, version 17), the rows of the scripts that a display name may be written in, after case and accents are gone.
 */
const rows: readonly (readonly [string, string])[] = [
  ['a', 'аαɑ'],
  ['b', 'ЬьƀɓƃƄƅ'],
  ['c', 'сϲƈ'],
  ['d', 'ԁđɖɗƌ'],
  ['e', 'еҽєεɛ'],
  ['f', 'ƒſ'],
  ['g', 'ɡɢցǥɠ'],
  ['h', 'һհħ'],
  ['j', 'јϳ'],
  ['k', 'кκƙ'],
  ['l', '1i|ıіιӏłɪɩƗɨաוןا'],
  ['m', 'мϻ'],
  ['n', 'ոռηпŋɲƞ'],
  ['o', '0оοσօøɵםסه٥'],
  ['p', 'рρƥ'],
  ['q', 'ԛգզ'],
  ['r', 'гɼɽ'],
  ['s', 'ѕʂƽ5'],
  ['t', 'тτŧƭț'],
  ['u', 'υսʋ'],
  ['v', 'νѵט'],
  ['w', 'ԝωաɯ'],
  ['x', 'хχ'],
  ['y', 'уγүʏƴỿ'],
  ['z', 'ʐƶ2'],
];
const digraphs: readonly (readonly [string, string])[] = [
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ĳ', 'lj'],
  ['ǉ', 'lj'],
  ['ǌ', 'nj'],
  ['ю', 'lo'],
  ['ы', 'bl'],
];

/** Look-alike letter → the letter that it is taken for. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([letter, others]) => Array.from(others, (other) => [other, letter] as const)),
  ...digraphs,
]);
