import {
  type ReportGround,
  type ReportOutcome,
  reportGrounds,
} from '#features/readers/comments/comment-reports.ts';
import { byteOrderMark, csvLine } from '#lib/csv.ts';
import { reportDesk, transparencyWords as words } from '#words/readers/reports/comment-report-desk.ts';
import { groundWords } from '#words/readers/comments/comment-reports.ts';

/** What a newspaper publishes of a year (règlement (UE) 2022/2065, article 15). Delays in minutes; null: none decided. */
export type TransparencyFigures = {
  reportsByGround: Partial<Record<ReportGround, number>>;
  reportsByOutcome: Partial<Record<ReportOutcome, number>>;
  openReports: number;
  medianReportMinutes: number | null;
  removalsByGround: Partial<Record<ReportGround, number>>;
  removals: {
    afterReport: number;
    ownInitiative: number;
    automated: number;
    byPeople: number;
    silent: number;
  };
  refusals: { automated: number; byPeople: number };
  appeals: { restored: number; upheld: number; open: number };
  medianAppealMinutes: number | null;
  threats: { raised: number; passedOn: number };
};

const sum = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((all, count) => all + (count ?? 0), 0);

type Row = [heading: string, detail: string, value: number | null];

/** The figures as a spreadsheet opens them: heading, detail, value; grounds without any are said to be 0. */
export function transparencyCsv(figures: TransparencyFigures): string {
  const { removals, refusals, appeals, threats } = figures;
  const byGround = (heading: string, counts: TransparencyFigures['reportsByGround']): Row[] => [
    [heading, words.total, sum(counts)],
    ...reportGrounds.map((ground): Row => [heading, groundWords[ground].label, counts[ground] ?? 0]),
  ];
  const rows: Row[] = [
    ...byGround(words.reports, figures.reportsByGround),
    ...(['kept', 'removed', 'gone'] as const).map(
      (outcome): Row => [
        words.reportsDecided,
        reportDesk.outcomes[outcome],
        figures.reportsByOutcome[outcome] ?? 0,
      ],
    ),
    [words.reportsOpen, words.total, figures.openReports],
    [words.delay, words.total, figures.medianReportMinutes],
    ...byGround(words.removals, figures.removalsByGround),
    [words.removals, words.afterReport, removals.afterReport],
    [words.removals, words.ownInitiative, removals.ownInitiative],
    [words.removals, words.automated, removals.automated],
    [words.removals, words.byPeople, removals.byPeople],
    [words.removals, words.silent, removals.silent],
    [words.refusals, words.automated, refusals.automated],
    [words.refusals, words.byPeople, refusals.byPeople],
    [words.appeals, words.total, appeals.restored + appeals.upheld + appeals.open],
    [words.appealsDecided, reportDesk.appealOutcomes.restored, appeals.restored],
    [words.appealsDecided, reportDesk.appealOutcomes.upheld, appeals.upheld],
    [words.appealsOpen, words.total, appeals.open],
    [words.appealDelay, words.total, figures.medianAppealMinutes],
    [words.threats, words.threatsRaised, threats.raised],
    [words.threats, words.threatsPassedOn, threats.passedOn],
  ];
  const lines = rows.map(([heading, detail, value]) =>
    csvLine([heading, detail, value === null ? '' : String(value)]),
  );
  return [byteOrderMark, csvLine(words.columns), ...lines].join('');
}
