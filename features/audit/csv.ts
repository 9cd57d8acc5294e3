/** Spreadsheets know by this mark that what follows is UTF-8. */
export const byteOrderMark = '\uFEFF';

/** A cell that begins so is a formula to a spreadsheet, whoever wrote it. */
const startsFormula = /^[=+\-@\t\r]/;

/** One cell: quoted where needed, and never a formula (an apostrophe in front makes it text). */
export function csvCell(text: string): string {
  const plain = startsFormula.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** One line, with the separator that French spreadsheets expect. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(';')}\r\n`;
