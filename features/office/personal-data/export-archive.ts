import {
  type ExportPart,
  exportParts,
  type ExportRows,
} from '#features/office/personal-data/personal-data.ts';
import { zipFile } from '#features/office/personal-data/zip-file.ts';
import { byteOrderMark, csvLine } from '#lib/csv.ts';
import { exportColumns, exportFileWords as words } from '#words/office/personal-data/personal-data.ts';

type Cell = string | number | boolean | null;

const cellText = (cell: Cell): string => {
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  return cell === null ? '' : String(cell);
};

const toCsv = (part: ExportPart, rows: ExportRows): string =>
  byteOrderMark + csvLine(exportColumns[part]) + rows.map((row) => csvLine(row.map(cellText))).join('');

const toObjects = (part: ExportPart, rows: ExportRows): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(exportColumns[part].map((column, at) => [column, row[at] ?? null])));

/** The archive of a copy: everything once as JSON, each part as a table, and a word on how to read them. */
export function exportArchive(
  parts: ReadonlyMap<ExportPart, ExportRows>,
  { readMe, at }: { readMe: string; at: Date },
): Buffer {
  const held = exportParts.map((part) => ({ part, rows: parts.get(part) ?? [] }));
  const whole = {
    date: at.toISOString(),
    ...Object.fromEntries(held.map(({ part, rows }) => [part, toObjects(part, rows)])),
  };
  return zipFile(
    [
      { name: words.readMe, content: readMe },
      { name: words.json, content: `${JSON.stringify(whole, null, 2)}\n` },
      ...held.map(({ part, rows }) => ({ name: `${part}.csv`, content: toCsv(part, rows) })),
    ],
    at,
  );
}
