import { boundsOfDay } from '#lib/dates.ts';
import { siteZone } from '#lib/site-zone.ts';
import { toSiteTime } from '#lib/site-time.ts';
import { wallTime } from '#lib/zone-clock.ts';

const hourMs = 3_600_000;
const minuteMs = 60_000;

/**
 * When the running hour of the newspaper's clock began. Where a zone stands half an hour off, its hours do not begin
 * with those of UTC; an hour that comes twice is two hours, so a day has 23 to 25 of them.
 */
export const hourStart = (instant: Date): Date =>
  new Date(Math.floor(instant.getTime() / 1_000) * 1_000 - (wallTime(siteZone(), instant) % hourMs));

export const minuteStart = (instant: Date): Date =>
  new Date(Math.floor(instant.getTime() / minuteMs) * minuteMs);

/** `2026-11-24`: the day of the newspaper's calendar at an instant. */
export const dayOf = (instant: Date): string => toSiteTime(instant).slice(0, 10);

/** From the first instant of a day to the first of the next; throws for what is no day. */
export function boundsOf(day: string): { start: Date; end: Date } {
  const bounds = boundsOfDay(day);
  if (!bounds) throw new Error(`Not a day: ${JSON.stringify(day)}`);
  return bounds;
}

/** The starts of the last hours, oldest first; the running one is the last. */
export function lastHours(now: Date, count: number): Date[] {
  const starts = [hourStart(now)];
  while (starts.length < count) starts.unshift(hourStart(new Date((starts[0] ?? now).getTime() - 1)));
  return starts;
}

/** The last days, oldest first; today is the last. */
export function lastDays(now: Date, count: number): string[] {
  const days = [dayOf(now)];
  while (days.length < count) {
    const { start } = boundsOf(days[0] ?? '');
    days.unshift(dayOf(new Date(start.getTime() - 1)));
  }
  return days;
}
