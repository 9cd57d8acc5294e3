/** How a headline may be set large: by its length, which only the desk decides. */
export type HeadlineLength = 'word' | 'short' | 'usual' | 'long' | 'endless';

/** Characters from which a headline counts as the next kind, tried at the size of a lead on a phone and a desk. */
const limits: readonly [HeadlineLength, number][] = [
  ['word', 14],
  ['short', 42],
  ['usual', 85],
  ['long', 150],
];

/** The kind of a headline; past 150 characters it is set like a standfirst. */
export const headlineLength = (headline: string): HeadlineLength =>
  limits.find(([, most]) => headline.trim().length <= most)?.[0] ?? 'endless';

/** Past these, other places cut: headlines in search results and feeds, titles and descriptions of cards. */
export const shownLengths = {
  headline: 110,
  shortHeadline: 60,
  seoTitle: 60,
  seoDescription: 155,
  socialTitle: 70,
  socialDescription: 155,
} as const;
