/** A passage that somebody selected, with what stands around it. */
export type Passage = {
  /** As the browser gives it: a line break between blocks. */
  text: string;
  /** What stands before and after it in its own block. */
  before: string;
  after: string;
  /** The whole text in which it stands. */
  whole: string;
};

/** Above so many words a passage is named by its ends. */
const mostWords = 12;
const endWords = 5;
const contextWords = 4;

/**
 * The address of a page at a passage of it (WICG, « URL Fragment Text Directives »): the browser that opens it goes
 * there and marks it; one that does not know how opens the page. Browsers look for whole words, so the passage is
 * widened to them; one that stands more than once in the text is told with what is before it. Null for no word at all.
 */
export function passageUrl(url: string, passage: Passage): string | null {
  const lines = wholeWords(passage)
    .split(/[\r\n]+/)
    .map(tidy)
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const [first, last] = [lines[0]?.split(' '), lines.at(-1)?.split(' ')];
  if (!first || !last) return null;
  const isShort = lines.length === 1 && first.length <= mostWords;
  const start = (isShort ? first : first.slice(0, endWords)).join(' ');
  const end = isShort ? null : last.slice(-endWords).join(' ');
  const before = tidy(passage.before.replace(/[\p{L}\p{N}]+$/u, joinsBefore(passage) ? '' : '$&'));
  const context = isRepeated(tidy(passage.whole), start)
    ? before.split(' ').slice(-contextWords).join(' ')
    : '';
  const terms = [...(context ? [`${encode(context)}-`] : []), encode(start), ...(end ? [encode(end)] : [])];
  return `${url.split('#')[0]}#:~:text=${terms.join(',')}`;
}

/** Spaces that cannot break stay: browsers compare them as they are. */
const tidy = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();

const joinsBefore = ({ text, before }: Passage): boolean =>
  /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(before);

/** The passage with the words that were cut at its ends. */
export function wholeWords(passage: Passage): string {
  const { text, before, after } = passage;
  const head = joinsBefore(passage) ? /[\p{L}\p{N}]+$/u.exec(before)?.[0] : '';
  const tail = /[\p{L}\p{N}]$/u.test(text) ? /^[\p{L}\p{N}]+/u.exec(after)?.[0] : '';
  return `${head ?? ''}${text}${tail ?? ''}`;
}

const isRepeated = (whole: string, words: string): boolean =>
  whole.indexOf(words) !== whole.lastIndexOf(words);

/** A hyphen means « context » in a directive; the comma and the ampersand are encoded anyway. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
