import { ListTable } from '#components/ui/list-table.tsx';
import type { ChartPoint } from '#features/readers/audience/chart-points.ts';
import { niceTop } from '#features/readers/audience/figures.ts';
import { wholeNumber } from '#lib/numbers.ts';
import { audienceDesk as words } from '#words/readers/audience/audience-desk.ts';

const height = 160;
const step = 10;
/** How much of a step a bar takes; where bars are few they stay slim. */
const barOf = (count: number): number => (count < 15 ? 3 : 7);

/**
 * One bar an hour or a day, as high as its visits, drawn on the server; behind it the same figures, and those of
 * readers, as a table.
 */
export function ViewsChart({ points, unit }: { points: readonly ChartPoint[]; unit: 'hour' | 'day' }) {
  const most = Math.max(0, ...points.map(({ views }) => views));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || most === 0) return <p className="vide">{words.notTold}</p>;
  const middle = points[Math.floor((points.length - 1) / 2)];
  const { columns } = words;
  return (
    <figure className="audience-courbe">
      <Bars
        points={points}
        top={niceTop(most)}
        label={words.chart({ most, first: first.name, last: last.name, unit })}
      />
      <figcaption aria-hidden="true">
        <span>{first.name}</span>
        <span className="audience-milieu">{middle?.name}</span>
        <span>{last.name}</span>
      </figcaption>
      <details>
        <summary>{words.table[unit]}</summary>
        <ListTable
          columns={{ when: columns[unit], views: columns.views, readers: columns.readers }}
          isEmpty={false}
          empty=""
        >
          {points
            .filter(({ views }) => views > 0)
            .toReversed()
            .map(({ name, dateTime, views, readers }) => (
              <tr key={dateTime}>
                <td>
                  <time dateTime={dateTime}>{name}</time>
                </td>
                <td data-label={columns.views} className="chiffre">
                  {wholeNumber(views)}
                </td>
                <td data-label={columns.readers} className="chiffre">
                  {wholeNumber(readers)}
                </td>
              </tr>
            ))}
        </ListTable>
      </details>
    </figure>
  );
}

/** The top of the scale is written beside it; what is drawn is stretched to the width that there is. */
function Bars({ points, top, label }: { points: readonly ChartPoint[]; top: number; label: string }) {
  const bar = barOf(points.length);
  const heightOf = (views: number): number => (views / top) * height;
  return (
    <div className="audience-trace">
      <span aria-hidden="true">{wholeNumber(top)}</span>
      <svg
        viewBox={`0 0 ${points.length * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {points.map(({ dateTime, beginsDay }, at) =>
          beginsDay && at > 0 ? (
            <line key={dateTime} x1={at * step} x2={at * step} y1={0} y2={height} />
          ) : null,
        )}
        {points.map(({ dateTime, views }, at) => (
          <rect
            key={dateTime}
            x={at * step + (step - bar) / 2}
            y={height - heightOf(views)}
            width={bar}
            height={heightOf(views)}
          />
        ))}
      </svg>
    </div>
  );
}
