import { type ReportPoint, topOf } from '#features/ads/reporting/ad-report.ts';
import { wholeNumber } from '#lib/numbers.ts';
import { adReport as words } from '#words/ads/reporting/ad-report.ts';

const height = 180;
const step = 10;
/** How much of a step a bar takes; where bars are few they stay slim. */
const barOf = (count: number): number => (count < 15 ? 4 : 7);

/**
 * A bar a day or a week, as high as what was served, filled as high as what was seen of it. Drawn on the server; the
 * same figures stand in a table after it.
 */
export function AdReportChart({ points, unit }: { points: readonly ReportPoint[]; unit: 'day' | 'week' }) {
  const [first, last] = [points[0], points.at(-1)];
  const most = Math.max(0, ...points.map(({ served, viewable }) => Math.max(served, viewable)));
  if (!first || !last || most === 0) return null;
  const top = topOf(most);
  const middle = points.length > 2 ? points[Math.floor((points.length - 1) / 2)] : undefined;
  const bar = barOf(points.length);
  const of = (count: number): number => (count / top) * height;
  return (
    <figure className="rapport-courbe">
      <p className="rapport-legende" aria-hidden="true">
        <span className="rapport-servies">{words.served}</span>
        <span className="rapport-vues">{words.viewable}</span>
      </p>
      <div className="rapport-trace">
        <span aria-hidden="true">{wholeNumber(top)}</span>
        <svg
          viewBox={`0 0 ${points.length * step} ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.chart({ most, first: first.name, last: last.name }, unit)}
        >
          <line x1="0" x2={points.length * step} y1={height / 2} y2={height / 2} />
          {points.map(({ key, served, viewable }, at) => {
            const x = at * step + (step - bar) / 2;
            return (
              <g key={key}>
                <rect
                  className="rapport-servies"
                  x={x}
                  width={bar}
                  y={height - of(served)}
                  height={of(served)}
                />
                <rect
                  className="rapport-vues"
                  x={x}
                  width={bar}
                  y={height - of(viewable)}
                  height={of(viewable)}
                />
              </g>
            );
          })}
        </svg>
      </div>
      <figcaption aria-hidden="true">
        <span>{first.name}</span>
        {middle ? <span className="rapport-milieu">{middle.name}</span> : null}
        {points.length > 1 ? <span>{last.name}</span> : null}
      </figcaption>
    </figure>
  );
}
