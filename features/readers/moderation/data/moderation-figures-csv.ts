import type { DayPersonFigures } from '#features/readers/moderation/data/moderation-figures.queries.ts';
import { dayText } from '#features/readers/moderation/moderation-figures.ts';
import { byteOrderMark, csvLine } from '#lib/csv.ts';
import { moderationFigures as words } from '#words/readers/moderation/moderation-figures.ts';

/** The figures of moderators day by day, as a spreadsheet reads them; waits in whole seconds. */
export const toFiguresCsv = (lines: readonly DayPersonFigures[]): string =>
  byteOrderMark +
  csvLine(words.csvColumns) +
  lines
    .map(({ day, name, approve, refuse, spam, remove, total, medianSeconds }) =>
      csvLine([
        dayText(day),
        name ?? words.nobody,
        ...[approve, refuse, spam, remove, total].map(String),
        medianSeconds === null ? '' : String(Math.round(medianSeconds)),
      ]),
    )
    .join('');
