import { type AdFigures, clickRate, viewRate } from '#features/ads/reporting/ad-report.ts';
import { wholeNumber } from '#lib/numbers.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';

const { columns } = words;

type Row = AdFigures & { key: string; name: string };

/** Figures under one heading: a line each, their sum at the end if there are several. */
export function AdReportTable({
  head,
  caption,
  rows,
  total,
}: {
  /** What the lines are, over the first column. */
  head: string;
  /** Names the table where no heading stands over it. */
  caption: string;
  rows: readonly Row[];
  total?: AdFigures;
}) {
  return (
    <table className="rapport-table" aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{columns.served}</th>
          <th scope="col">{columns.measured}</th>
          <th scope="col">{columns.viewable}</th>
          <th scope="col">{columns.viewRate}</th>
          <th scope="col">{columns.clicks}</th>
          <th scope="col">{columns.clickRate}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.key} name={row.name} figures={row} />
        ))}
      </tbody>
      {total && rows.length > 1 ? (
        <tfoot>
          <Line name={words.total} figures={total} />
        </tfoot>
      ) : null}
    </table>
  );
}

function Line({ name, figures }: { name: string; figures: AdFigures }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={columns.served}>{wholeNumber(figures.served)}</td>
      <td data-label={columns.measured}>{wholeNumber(figures.measured)}</td>
      <td data-label={columns.viewable}>{wholeNumber(figures.viewable)}</td>
      <td data-label={columns.viewRate}>{words.percent(viewRate(figures))}</td>
      <td data-label={columns.clicks}>{wholeNumber(figures.clicks)}</td>
      <td data-label={columns.clickRate}>{words.percent(clickRate(figures))}</td>
    </tr>
  );
}
