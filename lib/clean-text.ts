/**
 * Texts that people type outside a body: control characters (line breaks stay), lone surrogates, zero width and
 * bidirectional controls are taken out, so that a name shows the letters that it holds.
 */
const cleanCharacters = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(
      /[^\P{Cc}\n\t]|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu,
      '',
    )
    .replaceAll('\t', ' ');

/** One line, trimmed, with single spaces; French no-break spaces stay. */
export const cleanLine = (text: string): string =>
  cleanCharacters(text)
    .replace(/[ \n]+/g, ' ')
    .trim();

/** Several lines, trimmed. */
export const cleanParagraph = (text: string): string => cleanCharacters(text).trim();
