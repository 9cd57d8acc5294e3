/** Spreadsheets know by this mark that what follows is UTF-8; some editors begin any text with it. */
export const byteOrderMark = '\uFEFF';

/** What was written, whichever program wrote it. */
export const withoutByteOrderMark = (text: string): string =>
  text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length) : text;

/** A cell that begins so is a formula to a spreadsheet, whoever wrote it. */
const startsFormula = /^[=+\-@\t\r]/;

/** One cell: quoted where needed, and never a formula (an apostrophe in front makes it text). */
export function csvCell(text: string): string {
  const plain = startsFormula.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** One line, with the separator that French spreadsheets expect. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(';')}\r\n`;

export type CsvRow = { line: number; cells: string[] };

/**
 * The rows of a CSV text (RFC 4180, with the separators that people use): the byte order mark is dropped, the
 * separator is the one of `;`, `,` and tab that the first line holds most of. Null when a quote never closes.
 */
export function parseCsv(text: string): CsvRow[] | null {
  const plain = withoutByteOrderMark(text);
  const separator = separatorOf(plain);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let [line, startLine] = [1, 1];
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push({ line: startLine, cells });
    cells = [];
    startLine = line + 1;
  };
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain[at] ?? '';
    const isBreak = character === '\n' || (character === '\r' && plain[at + 1] !== '\n');
    if (character === '"' && cell.trim() === '') {
      const end = closingQuote(plain, at + 1);
      if (end < 0) return null;
      const quoted = plain.slice(at + 1, end);
      cell = quoted.replaceAll('""', '"');
      line += quoted.split(lineBreak).length - 1;
      at = end;
    } else if (character === separator) endCell();
    else if (isBreak) endRow();
    else if (character !== '\r') cell += character;
    if (isBreak) line += 1;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

const lineBreak = /\r\n|\r|\n/;

function separatorOf(text: string): string {
  const first = text.split(lineBreak, 1)[0] ?? '';
  const count = (separator: string): number => first.split(separator).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Where the quote that closes a cell stands (two in a row are one of its text); -1 when none does. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
