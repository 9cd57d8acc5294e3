import type { DayFigures } from '#features/readers/moderation/data/moderation-figures.queries.ts';
import { calendarDate } from '#lib/dates.ts';
import { moderationFigures as words } from '#words/readers/moderation/moderation-figures.ts';

const height = 120;
const step = 10;
const bar = 7;

/** One bar a day, as high as its decisions; drawn on the server, without a script. */
export function DecisionsChart({ days }: { days: readonly DayFigures[] }) {
  const most = Math.max(...days.map(({ total }) => total));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || most <= 0) return null;
  const width = days.length * step;
  return (
    <figure className="moderation-courbe">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.chart(most, calendarDate(first.day), calendarDate(last.day))}
      >
        {days.map(({ total }, at) => (
          <rect
            key={at}
            x={at * step + (step - bar) / 2}
            y={height - (total / most) * height}
            width={bar}
            height={(total / most) * height}
          />
        ))}
      </svg>
      <figcaption>
        <span>{calendarDate(first.day)}</span>
        <span>{words.most(most)}</span>
        <span>{calendarDate(last.day)}</span>
      </figcaption>
    </figure>
  );
}
