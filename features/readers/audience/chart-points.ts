import type { ArticleFigures, Count } from '#features/readers/audience/article-figures.ts';
import { calendarDate, dateAndClock, iso, siteHour } from '#lib/dates.ts';

/** How often an article was opened in an hour or a day. */
export type ChartPoint = Count & {
  /** « 24 novembre 2026 à 18 h »: when it began, said in full. */
  name: string;
  /** `2026-11-24T17:00:00.000Z` or `2026-11-24`, for machines. */
  dateTime: string;
  /** True for the first hour of a day. */
  beginsDay: boolean;
};

/** Fewer days are no line of days. */
const leastDays = 7;

export const toHourPoints = (hours: ArticleFigures['hours']): ChartPoint[] =>
  hours.map(({ start, views, readers }) => ({
    name: dateAndClock(start),
    dateTime: iso(start),
    views,
    readers,
    beginsDay: siteHour(start) === 0,
  }));

/** From the first day with a visit on, since what came before says nothing; a week at least. */
export function toDayPoints(days: ArticleFigures['days']): ChartPoint[] {
  const first = days.findIndex(({ views }) => views > 0);
  const latest = Math.max(0, days.length - leastDays);
  return days.slice(first < 0 ? latest : Math.min(first, latest)).map(({ day, views, readers }) => ({
    name: dayName(day),
    dateTime: day,
    views,
    readers,
    beginsDay: false,
  }));
}

/** « 24 novembre 2026 » for `2026-11-24`. */
function dayName(text: string): string {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return calendarDate({ year, month, day });
}
