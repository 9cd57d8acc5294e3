import { calendarDate, calendarWeeks, dayOfMonth, monthOfYear, weekdays } from '#lib/dates.ts';

/**
 * A month as a table of weeks; days with something lead there, `current` is where the reader stands. A day is written
 * as its link's name begins (« 1er », WCAG 2.5.3).
 */
export function MonthCalendar({
  year,
  month,
  days,
  current = null,
  monthPath,
  pathOf,
}: {
  year: number;
  month: number;
  /** The days of the month that lead somewhere. */
  days: readonly number[];
  current?: number | null;
  /** Where the month's name leads, among several months. */
  monthPath?: string;
  pathOf: (day: number) => string;
}) {
  const known = new Set(days);
  return (
    <table className="calendrier">
      <caption>
        {monthPath ? <a href={monthPath}>{monthOfYear(year, month)}</a> : monthOfYear(year, month)}
      </caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              <abbr title={name}>{name.slice(0, 2)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calendarWeeks(year, month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, at) => (
              <td key={at}>
                {day !== null && known.has(day) ? (
                  <a
                    href={pathOf(day)}
                    aria-label={calendarDate({ year, month, day })}
                    aria-current={day === current ? 'date' : undefined}
                  >
                    {dayOfMonth(day)}
                  </a>
                ) : (
                  <span>{day === null ? null : dayOfMonth(day)}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
