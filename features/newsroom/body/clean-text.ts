/**
 * Takes out what neither HTML, XML nor PostgreSQL's jsonb can carry: control characters (line breaks stay), lone
 * surrogates, noncharacters, the byte order mark and zero width spaces that word processors leave.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufdd0-\ufdef\ufffe\uffff]/g,
      '',
    )
    .replaceAll('\t', ' ');

/** The same on one line, trimmed: for captions, credits, titles. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[ \n]+/g, ' ')
    .trim();
