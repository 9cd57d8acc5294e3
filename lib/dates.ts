/**
 * French dates for people, always on the clock of Paris whatever the machine's, and dates for machines.
 * Everything is a function of the instant that it is given: nothing here asks what time it is.
 */
const timeZone = 'Europe/Paris';

const noBreak = '\u00a0';

/** A day of the calendar in Paris; months and days count from 1. */
export type CalendarDay = { year: number; month: number; day: number };

const parts = new Intl.DateTimeFormat('fr-FR', {
  timeZone,
  weekday: 'long',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
});

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

type Moment = CalendarDay & { weekday: string; hour: number; minute: number; second: number };

function parisMoment(instant: Date): Moment {
  const found: Record<string, string> = {};
  for (const { type, value } of parts.formatToParts(instant)) found[type] = value;
  const number = (name: string) => Number(found[name]);
  return {
    weekday: found.weekday ?? '',
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
  };
}

/** The calendar day in Paris at an instant. */
export function parisDay(instant: Date): CalendarDay {
  const { year, month, day } = parisMoment(instant);
  return { year, month, day };
}

/** The hour on the clock of Paris at an instant, 0 to 23. */
export const parisHour = (instant: Date): number => parisMoment(instant).hour;

/** « novembre », for months counted from 1; an empty string outside 1–12. */
export const monthName = (month: number): string => months[month - 1] ?? '';

/** « novembre 2026 ». */
export const monthOfYear = (year: number, month: number): string => `${monthName(month)} ${year}`;

/** « 1er mars 2026 », « 24 novembre 2026 »: the day never parts from its month. */
export const calendarDate = ({ year, month, day }: CalendarDay): string =>
  `${day === 1 ? '1er' : day}${noBreak}${monthName(month)} ${year}`;

/** « 24 novembre 2026 » in Paris. */
export const date = (instant: Date): string => calendarDate(parisMoment(instant));

const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

/** « 24 nov. » in Paris, for narrow columns beside what gives the year. */
export function shortDate(instant: Date): string {
  const { day, month } = parisMoment(instant);
  return `${day === 1 ? '1er' : day}${noBreak}${shortMonths[month - 1]}`;
}

/** « mardi 24 novembre 2026 » in Paris. */
export function fullDate(instant: Date): string {
  const moment = parisMoment(instant);
  return `${moment.weekday} ${calendarDate(moment)}`;
}

/** « 18 h 05 », « 9 h » on the hour, in Paris. */
export function clock(instant: Date): string {
  const { hour, minute } = parisMoment(instant);
  return minute === 0
    ? `${hour}${noBreak}h`
    : `${hour}${noBreak}h${noBreak}${String(minute).padStart(2, '0')}`;
}

/** « à 9 h »: a line may break before it, never within it. */
const at = (instant: Date): string => `à${noBreak}${clock(instant)}`;

/** « 24 novembre 2026 à 18 h 05 » in Paris. */
export const dateAndClock = (instant: Date): string => `${date(instant)} ${at(instant)}`;

/**
 * « lundi 30 novembre à 9 h » in Paris; the year is said when it is not that of `now`. For what is to come and
 * what just was.
 */
export function dayAndClock(instant: Date, now: Date): string {
  const { weekday, day, month, year } = parisMoment(instant);
  const ofYear = year === parisMoment(now).year ? '' : ` ${year}`;
  return `${weekday} ${day === 1 ? '1er' : day}${noBreak}${monthName(month)}${ofYear} ${at(instant)}`;
}

/** « 12 min », « 3 h », « 2 j » for a length in milliseconds, cut to its largest unit; under a minute « 1 min ». */
export function duration(lengthMs: number): string {
  const minutes = Math.max(1, Math.floor(lengthMs / 60_000));
  if (minutes < 60) return `${minutes}${noBreak}min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours}${noBreak}h` : `${Math.floor(hours / 24)}${noBreak}j`;
}

/** True when the three numbers name a day that exists, from 1900 to 2999. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  if (year < 1900 || year > 2999) return false;
  const utc = new Date(Date.UTC(year, month - 1, day));
  return utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
}

/** The days of a week as French calendars order them. */
export const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** The weeks of a month, Monday first; null where a week's day belongs to another month. */
export function calendarWeeks(year: number, month: number): (number | null)[][] {
  const firstWeekday = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((firstWeekday + length) / 7) }, (_, week) =>
    weekdays.map((_name, at) => {
      const day = week * 7 + at - firstWeekday + 1;
      return day >= 1 && day <= length ? day : null;
    }),
  );
}

/** The instant at which a day begins in Paris. */
function startOfDay({ year, month, day }: CalendarDay): Date {
  const midnightUtc = Date.UTC(year, month - 1, day);
  // Paris changes its clock at night but never at midnight, so the offset at the guess is the offset of the day's start.
  for (const offsetHours of [1, 2, 0]) {
    const guess = new Date(midnightUtc - offsetHours * 3_600_000);
    const seen = parisMoment(guess);
    if (seen.day === day && seen.hour === 0 && seen.minute === 0 && seen.month === month) return guess;
  }
  return new Date(midnightUtc);
}

/** The calendar day before or after (UTC arithmetic: a calendar has no hours). */
function shiftDay({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** From the first instant of a day in Paris to the first instant of the next (23 to 25 hours). */
export const dayBounds = (day: CalendarDay): { start: Date; end: Date } => ({
  start: startOfDay(day),
  end: startOfDay(shiftDay(day, 1)),
});

/** The bounds of a day that an address or a form gives as "2026-11-24"; null for what is none. */
export function boundsOfDay(text: string | undefined): { start: Date; end: Date } | null {
  const [year = 0, month = 0, date = 0] = (text ?? '').split('-').map(Number);
  const asked = { year, month, day: date };
  return text && isCalendarDay(asked) ? dayBounds(asked) : null;
}

/** From the first instant of a month in Paris to the first instant of the next. */
export const monthBounds = (year: number, month: number): { start: Date; end: Date } => ({
  start: startOfDay({ year, month, day: 1 }),
  end: startOfDay(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }),
});

/** `2026-11-24T17:05:00.000Z`, for `datetime`, JSON and sitemaps. */
export const iso = (instant: Date): string => instant.toISOString();

/** RFC 822 in UTC, as RSS wants it: `Tue, 24 Nov 2026 17:05:00 GMT`. */
export const rfc822 = (instant: Date): string => instant.toUTCString();
