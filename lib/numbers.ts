const narrowNoBreak = '\u202f';

/** « 1 234 567 »: thousands parted by a narrow no-break space, for whole numbers. */
export const wholeNumber = (value: number): string =>
  Math.trunc(value)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, narrowNoBreak);

/** « 1 article », « 3 articles »: in French 0 and 1 are singular. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${wholeNumber(value)}\u00a0${Math.abs(value) < 2 ? one : many}`;

const wordsPerMinute = 230;

/** Whole minutes that a text of so many words takes, at least one: 230 a minute, usual for French on a screen. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsPerMinute));

/** « 4,2 Mo », « 90 ko »: the size of a file, in thousands as disks and mails count it. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))}\u00a0ko`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',').replace(/,0$/, '')}\u00a0Mo`;
}
