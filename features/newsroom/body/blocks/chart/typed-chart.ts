import { cleanLine } from '#features/newsroom/body/clean-text.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import type { Chart, ChartSeries } from './chart.ts';
import { commonSign, readNumber, typeNumber } from './chart-numbers.ts';

/** What is wrong with a pasted table: where, so that it is found again. Lines count from 1, as in the text. */
export type TableProblem =
  | { code: 'no_rows' }
  | { code: 'one_column' }
  | { code: 'columns'; line: number; found: number; expected: number }
  | { code: 'no_number'; line: number; column: string; text: string }
  | { code: 'no_label'; line: number }
  | { code: 'too_many_rows'; most: number }
  | { code: 'too_many_columns'; most: number }
  | { code: 'too_long'; line: number; most: number };

export type ReadTable = Pick<Chart, 'labelHeading' | 'labels'> & {
  series: ChartSeries[];
  /** The sign that every figure carries ("%"). */
  sign: string | null;
};
export type TableReading = { table: ReadTable; problems: [] } | { table: null; problems: TableProblem[] };

type Line = { number: number; cells: string[] };

/** Tabs of a spreadsheet, semicolons, else commas where they can't be decimals: in each line as many, and letters. */
function separatorOf(lines: string[]): string {
  if (lines.some((line) => line.includes('\t'))) return '\t';
  if (lines.some((line) => line.includes(';'))) return ';';
  return '|,'.split('').find((sign) => lines[0]?.includes(sign)) ?? '\t';
}

/** Lines of cells, empty lines left out; what a spreadsheet adds behind the last heading goes. */
function linesOf(text: string): Line[] {
  const written = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\ufeff\u200b]/g, '')
    .split('\n');
  const separator = separatorOf(written.filter((line) => line.trim() !== ''));
  const lines = written
    .map((line, at) => ({ number: at + 1, cells: line.split(separator).map(unquoted) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const columns = (lines[0]?.cells.findLastIndex((cell) => cell !== '') ?? -1) + 1;
  return lines.map(({ number, cells }) => {
    const isPadded = cells.slice(columns).every((cell) => cell === '');
    return { number, cells: isPadded ? cells.slice(0, columns) : cells };
  });
}

const unquoted = (cell: string): string =>
  cleanLine(cell)
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('""', '"');

/**
 * A table pasted from a spreadsheet or typed: headings in the first line, labels in the first column, figures in the
 * others. Every problem is named; nothing is guessed, and nothing read while one is left.
 */
export function readChartTable(text: string): TableReading {
  const [head, ...rows] = linesOf(text);
  if (!head || rows.length === 0) return refuse([{ code: 'no_rows' }]);
  if (head.cells.length < 2) return refuse([{ code: 'one_column' }]);
  if (rows.length > bodyLimits.chartRows)
    return refuse([{ code: 'too_many_rows', most: bodyLimits.chartRows }]);
  if (head.cells.length - 1 > bodyLimits.chartColumns)
    return refuse([{ code: 'too_many_columns', most: bodyLimits.chartColumns }]);
  const problems = [head, ...rows].flatMap((row) => problemsIn(row, head));
  if (problems.length > 0) return refuse(problems);
  const [labelHeading = '', ...names] = head.cells;
  const series = names.map((name, at) => ({
    name,
    values: rows.map(({ cells }) => readNumber(cells[at + 1] ?? '') ?? null),
  }));
  const sign = commonSign(rows.flatMap(({ cells }) => cells.slice(1)));
  const labels = rows.map(({ cells }) => cells[0] ?? '');
  return { table: { labelHeading, labels, series, sign }, problems: [] };
}

const refuse = (problems: TableProblem[]): TableReading => ({ table: null, problems });

function problemsIn({ number: line, cells }: Line, head: Line): TableProblem[] {
  const expected = head.cells.length;
  if (cells.length !== expected) return [{ code: 'columns', line, found: cells.length, expected }];
  if (cells.some((cell) => cell.length > bodyLimits.chartName))
    return [{ code: 'too_long', line, most: bodyLimits.chartName }];
  if (line === head.number) return [];
  if (cells[0] === '') return [{ code: 'no_label', line }];
  return cells.slice(1).flatMap((text, at): TableProblem[] => {
    const value = readNumber(text);
    const isFine = value === null || (value !== undefined && Math.abs(value) <= bodyLimits.chartValue);
    return isFine ? [] : [{ code: 'no_number', line, column: head.cells[at + 1] ?? '', text }];
  });
}

/** The table of a chart as text that reads back as it is. */
export function toChartText({ labelHeading, labels, series }: Chart): string {
  const rows = [
    [labelHeading, ...series.map(({ name }) => name)],
    ...labels.map((label, at) => [label, ...series.map(({ values }) => typeNumber(values[at] ?? null))]),
  ];
  const separator = rows.some((row) => row.some((cell) => cell.includes(';'))) ? '\t' : '\u00a0; ';
  return rows.map((row) => row.join(separator)).join('\n');
}
