import { clickRate, viewRate } from '#features/ads/reporting/ad-report.ts';
import type { ReportLine } from '#features/ads/reporting/data/ad-report.queries.ts';
import { byteOrderMark, csvLine } from '#lib/csv.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';

/** A rate as a spreadsheet set to French reads it; empty where there is none. */
const rate = (share: number | null): string =>
  share === null ? '' : `${(share * 100).toFixed(2).replace('.', ',')} %`;

/** A campaign's sums as a spreadsheet reads them, what stands apart too: the lines of readers add up to the report. */
export const toReportCsv = (lines: readonly ReportLine[]): string =>
  byteOrderMark +
  csvLine(words.csv.columns) +
  lines
    .map((line) =>
      csvLine([
        line.day,
        line.creative,
        line.slot,
        line.section,
        words.traffic[line.traffic],
        String(line.served),
        String(line.measured),
        String(line.viewable),
        rate(viewRate(line)),
        String(line.clicks),
        rate(clickRate(line)),
      ]),
    )
    .join('');
