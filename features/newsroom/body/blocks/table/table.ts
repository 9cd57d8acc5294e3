import { z } from 'zod';
import { defineFormBlock } from '#features/newsroom/body/blocks/block.ts';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { escapeHtml } from '#features/newsroom/body/html/inline-html.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { type Inline, inlineSchema, inlineToText, lineSchema } from '#features/newsroom/body/inline.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';

const rowSchema = z.array(inlineSchema).min(1).max(bodyLimits.tableColumns);

/** A table with one row of column headings, and headings of its rows if its first column is that; every row is as long as the longest (missing cells are empty). */
export const tableSchema = z
  .strictObject({
    id: blockIdSchema,
    type: z.literal('table'),
    caption: lineSchema.exactOptional(),
    header: rowSchema,
    rows: z.array(rowSchema).max(bodyLimits.tableRows),
    /** The first cell of each row says what the row is about. */
    headerColumn: z.literal(true).exactOptional(),
  })
  .overwrite((table) => squared(table));
export type Table = z.infer<typeof tableSchema>;

/** Pads short rows with empty cells; leaves alone what is over the limits (it will be refused: no work for it). */
export function squared<T extends { header: Inline[]; rows: Inline[][] }>(table: T): T {
  let columns = table.header.length;
  for (const row of table.rows) columns = Math.max(columns, row.length);
  if (columns > bodyLimits.tableColumns || table.rows.length > bodyLimits.tableRows) return table;
  const empty: Inline = [];
  const pad = (row: Inline[]): Inline[] =>
    row.length === columns ? row : [...row, ...Array.from({ length: columns - row.length }, () => empty)];
  return { ...table, header: pad(table.header), rows: table.rows.map(pad) };
}

export const tableBlock = defineFormBlock({
  schema: tableSchema,
  text: ({ caption, header, rows }) =>
    [
      ...(caption ? [caption] : []),
      ...[header, ...rows].map((row) => row.map(inlineToText).join(' · ')),
    ].join('\n'),
  inlines: ({ header, rows }) => [header, ...rows].flat(),
  html: (table, { inline }) => {
    const caption = table.caption ? `<caption>${escapeHtml(drawnLine(table.caption))}</caption>` : '';
    const head = table.header.map((cell) => `<th scope="col">${inline(cell)}</th>`).join('');
    const cellHtml = (cell: Inline, at: number): string =>
      table.headerColumn && at === 0 ? `<th scope="row">${inline(cell)}</th>` : `<td>${inline(cell)}</td>`;
    const rows = table.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
    return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  },
});
