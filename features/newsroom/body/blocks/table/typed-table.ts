import { type Inline, inlineToText, plainInline } from '#features/newsroom/body/inline.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import type { Table } from './table.ts';

/** A table as a form holds it: the headings are the first row, every row as long as the first. */
export type TypedTable = { caption: string; hasHeaderColumn: boolean; rows: Inline[][] };

const filled = (row: Inline[], columns: number): Inline[] =>
  Array.from({ length: columns }, (_, at) => row[at] ?? []);

export const toTypedTable = (table: Table | null): TypedTable =>
  table
    ? {
        caption: table.caption ?? '',
        hasHeaderColumn: table.headerColumn === true,
        rows: [table.header, ...table.rows].map((row) => filled(row, table.header.length)),
      }
    : { caption: '', hasHeaderColumn: false, rows: [filled([], 2), filled([], 2), filled([], 2)] };

/** A cell typed in; marks of a cell stay as long as its words do. */
export function withCell({
  table,
  row,
  column,
  text,
}: {
  table: TypedTable;
  row: number;
  column: number;
  text: string;
}): TypedTable {
  const cells = table.rows[row];
  const cell = cells?.[column];
  if (!cells || !cell || inlineToText(cell) === text) return table;
  return { ...table, rows: table.rows.with(row, cells.with(column, plainInline(text))) };
}

/** A spreadsheet's cells (lines and tabs) written from a cell on; grows the table as needed, up to the limits. */
export function withPastedCells({
  table,
  row,
  column,
  text,
}: {
  table: TypedTable;
  row: number;
  column: number;
  text: string;
}): TypedTable {
  const pasted = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  const columns = Math.max(table.rows[0]?.length ?? 0, ...pasted.map((cells) => column + cells.length));
  const rows = Math.max(table.rows.length, row + pasted.length);
  const grown = Array.from({ length: rows }, (_, at) => filled(table.rows[at] ?? [], columns));
  for (const [down, cells] of pasted.entries())
    for (const [right, words] of cells.entries()) {
      const target = grown[row + down];
      if (target) target[column + right] = plainInline(words.trim());
    }
  return { ...table, rows: grown };
}

export const withRow = (table: TypedTable): TypedTable => ({
  ...table,
  rows: [...table.rows, filled([], table.rows[0]?.length ?? 1)],
});

export const withColumn = (table: TypedTable): TypedTable => ({
  ...table,
  rows: table.rows.map((row) => [...row, []]),
});

export const withoutRow = (table: TypedTable, row: number): TypedTable =>
  table.rows.length > 1 ? { ...table, rows: table.rows.toSpliced(row, 1) } : table;

export const withoutColumn = (table: TypedTable, column: number): TypedTable =>
  (table.rows[0]?.length ?? 0) > 1
    ? { ...table, rows: table.rows.map((row) => row.toSpliced(column, 1)) }
    : table;

export const isTooLarge = ({ rows }: TypedTable): boolean =>
  rows.length - 1 > bodyLimits.tableRows || (rows[0]?.length ?? 0) > bodyLimits.tableColumns;

/** The block, without the rows at the end that nobody filled. */
export function fromTypedTable(table: TypedTable, id: string): Table {
  const [header = [[]], ...rows] = table.rows;
  const lastFilled = rows.findLastIndex((row) => row.some((cell) => inlineToText(cell).trim() !== ''));
  const caption = table.caption.trim();
  return {
    id,
    type: 'table',
    ...(caption && { caption }),
    header,
    rows: rows.slice(0, lastFilled + 1),
    ...(table.hasHeaderColumn ? { headerColumn: true as const } : {}),
  };
}
