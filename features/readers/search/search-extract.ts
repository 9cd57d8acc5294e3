/** What the database puts around found words: characters of the private area that no text of ours holds. */
export const foundStart = '\ue000';
export const foundStop = '\ue001';

export type ExtractPart = { text: string; isFound: boolean };

/** How much of a text's two ends is enough to know whether an extract begins or stops there. */
export const endLength = 400;

/** What an extract can't begin or end with: what it belongs to was left out. */
const openAtStart = /^[\s,;:.!?…»)\]]+/u;
const openAtStop = /[\s,;:«([–—-]+$/u;

/**
 * An extract with its marks as parts to draw, its spaces as a reader expects them, and « … » where the text goes on
 * before or after it. `head` and `tail` are the two ends of the whole text; anything unpaired is plain text.
 */
export function parseExtract(marked: string, { head, tail }: { head: string; tail: string }): ExtractPart[] {
  const tidy = tidySpaces(marked);
  const plain = withoutMarks(tidy);
  const isStart = tidySpaces(head).startsWith(plain.slice(0, endLength / 2));
  const isStop = tidySpaces(tail).endsWith(plain.slice(-endLength / 2));
  const cut = (isStart ? tidy : `…\u00a0${tidy.replace(openAtStart, '')}`).replace(
    isStop ? /$/u : openAtStop,
    '',
  );
  return parseMarked(`${cut}${isStop || /[.!?…]$/u.test(cut) ? '' : '\u00a0…'}`);
}

/** A marked text as parts to draw; anything unpaired is plain text. */
export const parseMarked = (marked: string): ExtractPart[] =>
  marked
    .split(/(\ue000[^\ue000\ue001]*\ue001)/u)
    .map((part) => ({ text: withoutMarks(part), isFound: part.startsWith(foundStart) }))
    .filter(({ text }) => text !== '');

const withoutMarks = (text: string): string => text.replace(/[\ue000\ue001]/gu, '');

/** Runs of a paragraph were joined by spaces: none stands before a comma, a point or a closing bracket. */
const tidySpaces = (text: string): string =>
  text
    .replace(/\s+/gu, (space) => (space === '\u00a0' || space === '\u202f' ? space : ' '))
    .replace(/ +(?=[\ue000\ue001]?[,.)\]])/gu, '')
    .trim();
