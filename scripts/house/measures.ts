import { houseWords } from '#messages/check.ts';

export type HouseFigures = Record<keyof typeof houseWords.figures, number>;

/**
 * The most that each figure may be. `migrations` is the bar of the history before the first release: once that
 * is out, each migration after `0001_init` raises it by one.
 */
export const bars: HouseFigures = {
  lines: 125_000,
  migrations: 1,
  backArrows: 0,
  longFunctions: 0,
  complex: 10,
  rawSqlUntyped: 0,
};

const folders = /^(app|components|features|lib|messages|prisma|scripts|server|worker)\/|^[^/]+\.ts$/;
const endings = /\.(ts|tsx|mts|mjs|css)$/;
const elsewhere = /\.test\.tsx?$|^server\/db\/generated\//;

/** Files of programs and styles that the product runs: no test, nothing generated, no SQL. */
export const isProductionFile = (path: string): boolean =>
  folders.test(path) && endings.test(path) && !elsewhere.test(path);

export const countLines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Raw queries: the type of their rows is written by hand, or there is none. */
export const countRawSql = (text: string): number =>
  [...text.matchAll(/\.\$queryRaw(Unsafe)?\s*[<`(]/g)].length;

export type LintDiagnostic = { code: string; filename: string };

/** Diagnostics of one rule in the files that count. */
export const countRule = (diagnostics: readonly LintDiagnostic[], rule: string): number =>
  diagnostics.filter(({ code, filename }) => code === `eslint(${rule})` && isProductionFile(filename)).length;

export const missedBars = (figures: HouseFigures): (keyof HouseFigures)[] =>
  (Object.keys(bars) as (keyof HouseFigures)[]).filter((name) => figures[name] > bars[name]);

/** The table, a line a figure; `JSON.stringify(figures)` is the line behind it. */
export function houseTable(figures: HouseFigures): string {
  const missed = new Set(missedBars(figures));
  const names = Object.keys(bars) as (keyof HouseFigures)[];
  const width = Math.max(...names.map((name) => houseWords.figures[name].length));
  return names
    .map((name) =>
      [
        houseWords.figures[name].padEnd(width),
        houseWords.number(figures[name]).padStart(8),
        houseWords.bar(bars[name]).padEnd(12),
        missed.has(name) ? houseWords.missed : houseWords.held,
      ].join('  '),
    )
    .join('\n');
}
