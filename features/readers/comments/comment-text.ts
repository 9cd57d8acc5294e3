/** A piece of a line: words, or an address written out. */
export type CommentSpan = { text: string; href?: string };
/** A paragraph or a quotation, line by line. */
export type CommentBlock = { kind: 'paragraph' | 'quotation'; lines: CommentSpan[][] };

const quoteMark = /^\s*>\s?/;
/** An address of the web up to a space or a sign that can't be in one. */
const address = /https?:\/\/[^\s<>"'«»“”‘’|\\^`{}]+/giu;
/** What ends a sentence rather than an address. */
const afterAddress = /[.,;:!?…]+$/u;

/**
 * What somebody typed as blocks: paragraphs parted by an empty line, quotations whose lines begin with « > », addresses
 * as links. Nothing else means anything, so nothing can be smuggled in; the words stay as they are.
 */
export function parseCommentText(text: string): CommentBlock[] {
  const blocks: CommentBlock[] = [];
  let isOpen = false;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') {
      isOpen = false;
      continue;
    }
    const kind = quoteMark.test(line) ? ('quotation' as const) : ('paragraph' as const);
    const words = toSpans(line.replace(kind === 'quotation' ? quoteMark : /^\s+/, '').trimEnd());
    if (words.length === 0) continue;
    const last = blocks.at(-1);
    if (isOpen && last?.kind === kind) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
    isOpen = true;
  }
  return blocks;
}

function toSpans(line: string): CommentSpan[] {
  const spans: CommentSpan[] = [];
  let from = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    const typed = trimAddress(found);
    const href = readAddress(typed);
    if (href === null) continue;
    if (index > from) spans.push({ text: line.slice(from, index) });
    spans.push({ text: typed, href });
    from = index + typed.length;
  }
  if (from < line.length) spans.push({ text: line.slice(from) });
  return spans;
}

/** Without the full stop of the sentence, and without a bracket that was opened before the address. */
function trimAddress(found: string): string {
  const bare = found.replace(afterAddress, '');
  return bare.endsWith(')') && !bare.includes('(') ? trimAddress(bare.slice(0, -1)) : bare;
}

/** The address as a browser would follow it; null for what is none, or would carry a name and password. */
function readAddress(typed: string): string | null {
  if (!URL.canParse(typed)) return null;
  const url = new URL(typed);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.hostname.includes('.') && url.username === '' && url.password === '' ? url.href : null;
}

/** The text up to so many characters, ended at a word; itself when it is no longer than that. */
export function shortenCommentText(text: string, most: number): { text: string; isCut: boolean } {
  if (text.length <= most) return { text, isCut: false };
  const cut = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const atWord = cut.replace(/\s+\S*$/, '');
  return { text: `${atWord === '' ? cut : atWord}…`, isCut: true };
}
