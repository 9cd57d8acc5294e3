/** As it is kept: line breaks of one kind, no space at its ends, no more than one empty line in a row. */
export const tidyComment = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** What is kept for somebody to shorten, in characters. */
const mostKeptCharacters = 120_000;

/** A text that broke a rule, as its form can show it again: the database holds no NUL, and a form a finite text. */
export const textToShowAgain = (text: string): string =>
  text.replaceAll('\0', '').toWellFormed().slice(0, mostKeptCharacters);

/** How long a text that was not posted waits for whoever typed it: to sign up, and to confirm over a weekend. */
export const keptDays = 7;

/** What becomes of whatever comes with a comment, as its form says it. */
export type SenderFacts = {
  /** Akismet is asked about what readers write. */
  isAkismet: boolean;
  /** How long moderators see from where it came, and how long its whole address stays under seal. */
  originDays: number;
  connectionMonths: number;
};
