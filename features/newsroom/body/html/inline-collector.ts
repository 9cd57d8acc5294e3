import { cleanText } from '#features/newsroom/body/clean-text.ts';
import { type Inline, type Marks, normalizeInline } from '#features/newsroom/body/inline.ts';

const edge = '[ \\n\\u00a0\\u202f\\u2009]+';
const atStart = new RegExp(`^${edge}`);
const atEnd = new RegExp(`(?<![ \\n\\u00a0\\u202f\\u2009])${edge}$`);

/** Without blank at both ends, whatever marks it wears. */
function trimInline(spans: Inline): Inline {
  let from = 0;
  let to = spans.length;
  const blank = (index: number): boolean => (spans[index]?.text ?? '').replace(atStart, '') === '';
  while (from < to && blank(from)) from += 1;
  while (to > from && blank(to - 1)) to -= 1;
  return spans.slice(from, to).map((span, index, kept) => {
    let { text } = span;
    if (index === 0) text = text.replace(atStart, '');
    if (index === kept.length - 1) text = text.replace(atEnd, '');
    return { ...span, text };
  });
}

/** Gathers the words of one line as HTML would show them: white space collapsed, line breaks kept. */
export class InlineCollector {
  #spans: Inline = [];
  #endsWithSpace = true;
  #isLineBlank = true;
  #isEmpty = true;
  #isAllCite = true;

  /** Nothing but blank so far. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Every word so far names a source (cite). */
  get isAllCite(): boolean {
    return this.#isAllCite && !this.#isEmpty;
  }

  /** Nothing but blank since the last line break. */
  get isLineBlank(): boolean {
    return this.#isLineBlank;
  }

  add(raw: string, marks: Marks, isCite = false): void {
    let text = cleanText(raw.replace(/[\t\n\f\r ]+/g, ' '));
    if (this.#endsWithSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.#endsWithSpace = text.endsWith(' ');
    if (text.replace(atStart, '') !== '') {
      this.#isLineBlank = false;
      this.#isEmpty = false;
      this.#isAllCite &&= isCite;
    }
    this.#spans.push({ text, marks });
  }

  break(marks: Marks): void {
    this.#spans.push({ text: '\n', marks });
    this.#endsWithSpace = true;
    this.#isLineBlank = true;
  }

  /** Gives the line and starts a new one. */
  take(): Inline {
    const spans = this.#spans;
    this.#spans = [];
    this.#endsWithSpace = true;
    this.#isLineBlank = true;
    this.#isEmpty = true;
    this.#isAllCite = true;
    return normalizeInline(trimInline(spans)).map((span) => ({
      ...span,
      text: span.text.replace(/ +\n/g, '\n'),
    }));
  }
}
