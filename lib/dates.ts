import { siteZone } from '#lib/site-zone.ts';
import { firstInstantFrom, wallTime } from '#lib/zone-clock.ts';

/**
 * French dates for people, always on the newspaper's clock (`lib/site-zone.ts`) whatever the machine's, and dates for
 * machines. Everything is a function of the instant that it is given: nothing here asks what time it is.
 */
const noBreak = '\u00a0';

/** A day of the newspaper's calendar; months and days count from 1. */
export type CalendarDay = { year: number; month: number; day: number };

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

type Moment = CalendarDay & { weekday: string; hour: number; minute: number };

/** The days of a week as French calendars order them. */
export const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

function siteMoment(instant: Date): Moment {
  const wall = new Date(wallTime(siteZone(), instant));
  return {
    weekday: weekdays[(wall.getUTCDay() + 6) % 7] ?? '',
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}

/** The calendar day of the newspaper at an instant. */
export function siteDay(instant: Date): CalendarDay {
  const { year, month, day } = siteMoment(instant);
  return { year, month, day };
}

/** The hour on the newspaper's clock at an instant, 0 to 23. */
export const siteHour = (instant: Date): number => siteMoment(instant).hour;

/** « novembre », for months counted from 1; an empty string outside 1–12. */
export const monthName = (month: number): string => months[month - 1] ?? '';

/** « novembre 2026 ». */
export const monthOfYear = (year: number, month: number): string => `${monthName(month)} ${year}`;

/** The day of a month as French says it: « 1er », then « 2 ». */
export const dayOfMonth = (day: number): string => (day === 1 ? '1er' : String(day));

/** « 1er mars 2026 », « 24 novembre 2026 »: the day never parts from its month. */
export const calendarDate = ({ year, month, day }: CalendarDay): string =>
  `${dayOfMonth(day)}${noBreak}${monthName(month)} ${year}`;

/** « 24 novembre 2026 ». */
export const date = (instant: Date): string => calendarDate(siteMoment(instant));

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

/** « 24 nov. », for narrow columns beside what gives the year. */
export function shortDate(instant: Date): string {
  const { day, month } = siteMoment(instant);
  return `${dayOfMonth(day)}${noBreak}${shortMonths[month - 1]}`;
}

/** « mardi 24 novembre 2026 ». */
export function fullDate(instant: Date): string {
  const moment = siteMoment(instant);
  return `${moment.weekday} ${calendarDate(moment)}`;
}

/** « 18 h 05 », « 9 h » on the hour. */
export const hourWords = (hour: number, minute: number): string =>
  minute === 0 ? `${hour}${noBreak}h` : `${hour}${noBreak}h${noBreak}${String(minute).padStart(2, '0')}`;

/** « 18 h 05 » on the newspaper's clock. */
export const clock = (instant: Date): string => clockIn(siteZone(), instant);

/** The same on the clock of a zone that need not be the newspaper's. */
export function clockIn(zone: string, instant: Date): string {
  const wall = new Date(wallTime(zone, instant));
  return hourWords(wall.getUTCHours(), wall.getUTCMinutes());
}

/** « à 9 h »: a line may break before it, never within it. */
const at = (instant: Date): string => `à${noBreak}${clock(instant)}`;

/** « 24 novembre 2026 à 18 h 05 ». */
export const dateAndClock = (instant: Date): string => `${date(instant)} ${at(instant)}`;

/**
 * « lundi 30 novembre à 9 h »; the year is said when it is not that of `now`. For what is to come and
 * what just was.
 */
export function dayAndClock(instant: Date, now: Date): string {
  const { weekday, day, month, year } = siteMoment(instant);
  const ofYear = year === siteMoment(now).year ? '' : ` ${year}`;
  return `${weekday} ${dayOfMonth(day)}${noBreak}${monthName(month)}${ofYear} ${at(instant)}`;
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

/** The instant at which a day begins; where clocks change at midnight, the first one that it has. */
const startOfDay = ({ year, month, day }: CalendarDay): Date =>
  firstInstantFrom(siteZone(), Date.UTC(year, month - 1, day));

/** The calendar day before or after (UTC arithmetic: a calendar has no hours). */
function shiftDay({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** From the first instant of a day to the first instant of the next (23 to 25 hours where clocks change). */
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

/** From the first instant of a month to the first instant of the next. */
export const monthBounds = (year: number, month: number): { start: Date; end: Date } => ({
  start: startOfDay({ year, month, day: 1 }),
  end: startOfDay(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }),
});

/** `2026-11-24T17:05:00.000Z`, for `datetime`, JSON and sitemaps. */
export const iso = (instant: Date): string => instant.toISOString();

/** RFC 822 in UTC, as RSS wants it: `Tue, 24 Nov 2026 17:05:00 GMT`. */
export const rfc822 = (instant: Date): string => instant.toUTCString();
