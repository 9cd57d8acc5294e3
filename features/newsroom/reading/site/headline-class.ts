import { type HeadlineLength, headlineLength } from '#features/newsroom/reading/headline-length.ts';

/** How the style sets a headline of a length; the usual one needs no name. */
const classes: Record<HeadlineLength, string | undefined> = {
  word: 'titre-mot',
  short: undefined,
  usual: undefined,
  long: 'titre-long',
  endless: 'titre-fleuve',
};

/** The style's name for a headline as long as this one; undefined for one of the usual length. */
export const headlineClass = (headline: string): string | undefined => classes[headlineLength(headline)];
