/** Languages written from right to left, by their ISO 639 code. */
const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** The `dir` of words in a language (BCP 47): "rtl", or undefined where the page's own direction stands. */
export const directionOf = (lang: string | undefined): 'rtl' | undefined =>
  rightToLeft.has(lang?.split('-')[0] ?? '') ? 'rtl' : undefined;
