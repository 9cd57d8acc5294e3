/** What the database puts around found words: characters of the private area that no text of ours holds. */
export const foundStart = '\ue000';
export const foundStop = '\ue001';

export type ExtractPart = { text: string; isFound: boolean };

/** An extract with its marks as parts to draw. Anything unpaired is plain text. */
export const parseExtract = (marked: string): ExtractPart[] =>
  marked
    .split(/(\ue000[^\ue000\ue001]*\ue001)/u)
    .map((part) => ({ text: part.replace(/[\ue000\ue001]/gu, ''), isFound: part.startsWith(foundStart) }))
    .filter(({ text }) => text !== '');
