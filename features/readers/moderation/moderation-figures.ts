import { type CalendarDay, dayBounds, isCalendarDay, siteDay } from '#lib/dates.ts';

/** The days of which figures are asked, the first and the last among them. */
export type FiguresPeriod = { days: CalendarDay[]; from: Date; until: Date };

const dayMs = 86_400_000;
const usualDays = 30;
/** As many as a page can show. */
export const mostDays = 366;

const toDay = (ms: number): CalendarDay => {
  const day = new Date(ms);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
};
const toMs = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day);

function parseDay(text: string | undefined): CalendarDay | null {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(text ?? '')
    ? (text ?? '').split('-').map(Number)
    : [];
  const asked = { year, month, day };
  return isCalendarDay(asked) ? asked : null;
}

/**
 * The period between two days as an address writes them, at most a year: the last thirty days where there is none, in
 * their order whichever comes first.
 */
export function figuresPeriod({ du, au }: { du?: string; au?: string }, now: Date): FiguresPeriod {
  const given = [parseDay(du), parseDay(au)].map((day) => day && toMs(day));
  const end = given[1] ?? toMs(siteDay(now));
  const begin = given[0] ?? end - (usualDays - 1) * dayMs;
  const [first, last] = [Math.min(begin, end), Math.max(begin, end)];
  const start = Math.max(first, last - (mostDays - 1) * dayMs);
  const days = Array.from({ length: Math.round((last - start) / dayMs) + 1 }, (_, at) =>
    toDay(start + at * dayMs),
  );
  return { days, from: dayBounds(toDay(start)).start, until: dayBounds(toDay(last)).end };
}

/** « 2026-11-24 », as an address and a form write a day. */
export const dayText = ({ year, month, day }: CalendarDay): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
