import { type GivenPair, type PairFault, readPath } from '#features/house/redirects/redirects.ts';
import { type CsvRow, parseCsv } from '#lib/csv.ts';
import { redirectRefusals as words } from '#words/house/redirects/redirects.ts';

/** The most lines of one file, and the most characters: what one transaction carries with ease. */
export const mostLines = 10_000;
export const mostCharacters = 1_800_000;

export type ReadFile =
  | { kind: 'unreadable'; reason: string }
  | { kind: 'read'; given: GivenPair[]; faults: PairFault[]; lines: number };

/** A first line that names columns instead of giving addresses. */
const isHeading = (cells: readonly string[]): boolean =>
  cells.slice(0, 2).every((cell) => !cell.includes('/') && /\p{L}/u.test(cell));

/** What a file of old and new addresses says: two columns, `;`, `,` or tab, quotes, with or without a heading. */
export function readRedirectFile(text: string, siteOrigin: string): ReadFile {
  if (text.length > mostCharacters) return { kind: 'unreadable', reason: words.fileTooLong };
  // Bytes that are no text: NUL, or what a decoder puts in place of what it could not read.
  if (text.includes('\0') || (text.match(/\uFFFD/g)?.length ?? 0) > 20)
    return { kind: 'unreadable', reason: words.notText };
  const rows = parseCsv(text);
  if (rows === null) return { kind: 'unreadable', reason: words.openQuote };
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const heading = filled[0];
  const lines = heading && isHeading(heading.cells) ? filled.slice(1) : filled;
  if (lines.length === 0) return { kind: 'unreadable', reason: words.emptyFile };
  if (lines.length > mostLines) return { kind: 'unreadable', reason: words.tooManyLines(lines.length) };
  return { kind: 'read', ...readLines(lines, siteOrigin), lines: lines.length };
}

function readLines(
  lines: readonly CsvRow[],
  siteOrigin: string,
): { given: GivenPair[]; faults: PairFault[] } {
  const given: GivenPair[] = [];
  const faults: PairFault[] = [];
  for (const { line, cells } of lines) {
    const [from = '', to = ''] = cells;
    if (cells.length < 2) {
      faults.push({ line, field: 'to', reason: words.oneColumn });
      continue;
    }
    const source = readPath(from, 'from');
    const target = readPath(to, { siteOrigin });
    if ('reason' in source) faults.push({ line, field: 'from', reason: source.reason });
    else if ('reason' in target) faults.push({ line, field: 'to', reason: target.reason });
    else given.push({ line, from: source.path, to: target.path });
  }
  return { given, faults };
}
