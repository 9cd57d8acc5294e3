import type { Picture } from '#features/newsroom/body/blocks/picture/picture.ts';
import type { Quotation } from '#features/newsroom/body/blocks/quotation/quotation.ts';
import type { Table } from '#features/newsroom/body/blocks/table/table.ts';
import { cleanLine } from '#features/newsroom/body/clean-text.ts';
import { type Inline, inlineToText, normalizeInline, type Span } from '#features/newsroom/body/inline.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import { TableCollector } from './table-collector.ts';

/** Where the words of an open element go. */
export type Sink = { isClosed: boolean } & (
  | { kind: 'heading'; level: 2 | 3; lines: Inline[] }
  | { kind: 'list'; ordered: boolean }
  /** An item; `marker` gathers the bullet that Word writes into the text, null for a real li. */
  | { kind: 'item'; lines: Inline[]; marker: string | null }
  | {
      kind: 'quotation';
      lang: string | null;
      paragraphs: Inline[];
      attribution: string | null;
      embed: string | null;
    }
  | { kind: 'attribution'; of: Sink & { kind: 'quotation' }; lines: Inline[] }
  | { kind: 'caption'; of: CaptionOwner; lines: Inline[] }
  | { kind: 'table'; table: TableCollector }
  | {
      kind: 'cell';
      lines: Inline[];
      table: TableCollector;
      isHeading: boolean;
      colspan: number;
      rowspan: number;
    }
);

/** What a caption may belong to: a table being read, or a block that has just been put down. */
export type CaptionOwner = TableCollector | Picture | Quotation | Table;

/** Lines of one item, cell or heading as one text with line breaks. */
export const joined = (lines: Inline[], separator = '\n'): Inline =>
  normalizeInline(lines.flatMap((line, index) => (index === 0 ? line : [{ text: separator }, ...line])));

/** Words without the dash that often goes before a name. */
export const plainSource = (lines: Inline[]): string => plain(lines).replace(/^[—–-]\s*/, '');

/** Lines as one line without marks. */
export const plain = (lines: Inline[]): string => cleanLine(lines.map(inlineToText).join(' '));

export const withoutStrong = ({ text, marks }: Span): Span => {
  const kept = { ...marks };
  delete kept.strong;
  return { text, marks: kept };
};

/** Splits "Légende. Crédit : A. Martin" and "Légende © A. Martin". */
function splitCredit(text: string): { caption: string; credit: string } {
  const found = /(?:^|\s)(?:Crédits?(?: photo)?[ \u00a0\u202f]?:|©|\(c\))[ \u00a0\u202f]*(.{1,200})$/iu.exec(
    text,
  );
  return found
    ? { caption: text.slice(0, found.index).trim(), credit: found[1]?.trim() ?? '' }
    : { caption: text, credit: '' };
}

/** Gives words to what they are about; false when it has some already, or they are too long for it. */
export function giveCaption(owner: CaptionOwner, words: string): boolean {
  if (owner instanceof TableCollector) return owner.setCaption(words);
  if (owner.type === 'quotation') {
    if (owner.attribution !== undefined || words.length > bodyLimits.credit) return false;
    owner.attribution = words.replace(/^[—–-]\s*/, '');
    return true;
  }
  if (owner.caption !== undefined || words.length > bodyLimits.line) return false;
  const { caption, credit } = owner.type === 'picture' ? splitCredit(words) : { caption: words, credit: '' };
  owner.caption = caption;
  if (credit && owner.type === 'picture') owner.credit = credit;
  return true;
}
