import { wallTime } from '#lib/zone-clock.ts';
import type { CampaignTimes, WeekHours } from './campaign.ts';

/** How a campaign that bought impressions stands against its dates. */
export const pacingHealths = ['ahead', 'on_time', 'late', 'done'] as const;
export type PacingHealth = (typeof pacingHealths)[number];

/** How far from the even line still counts as on it. */
const tolerance = 0.1;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

type Sold = CampaignTimes & { budget: number | null; pacing: 'even' | 'fast'; spent: number };

/**
 * Ahead of or behind the even line between the campaign's dates, within its hours of the week. Null for what has no
 * budget or no end, and before the start. A fast campaign is meant to be ahead.
 */
export function healthOf(sold: Sold, now: Date, zone: string): PacingHealth | null {
  const { startsAt, endsAt, hours, budget, pacing, spent } = sold;
  if (budget === null || endsAt === null || now < startsAt) return null;
  if (spent >= budget) return 'done';
  const expected = budget * shareElapsed({ startsAt, endsAt, hours }, now, zone);
  if (spent < expected * (1 - tolerance)) return 'late';
  return pacing === 'even' && spent > expected * (1 + tolerance) ? 'ahead' : 'on_time';
}

/** How much of its time a campaign has behind it, 0 to 1. */
export function shareElapsed(
  { startsAt, endsAt, hours }: CampaignTimes & { endsAt: Date },
  now: Date,
  zone: string,
): number {
  // Clocks that are put forward or back change nothing for what runs at every hour.
  if (hours.length === 0) {
    const whole = endsAt.getTime() - startsAt.getTime();
    const behind = Math.min(now.getTime(), endsAt.getTime()) - startsAt.getTime();
    return whole <= 0 ? 1 : Math.max(0, behind) / whole;
  }
  const [start, end, wall] = [startsAt, endsAt, now < endsAt ? now : endsAt].map((instant) =>
    wallTime(zone, instant),
  ) as [number, number, number];
  const whole = timeWithin(hours, start, end);
  return whole === 0 ? 1 : timeWithin(hours, start, wall) / whole;
}

/** Milliseconds of the wall's clock between two of its times that fall within the hours of the week. */
function timeWithin(hours: readonly WeekHours[], from: number, to: number): number {
  let sum = 0;
  for (let midnight = Math.floor(from / dayMs) * dayMs; midnight < to; midnight += dayMs) {
    const day = new Date(midnight).getUTCDay() || 7;
    for (const [first, last] of spansOf(hours, day)) {
      const start = Math.max(from, midnight + first * hourMs);
      sum += Math.max(0, Math.min(to, midnight + last * hourMs) - start);
    }
  }
  return sum;
}

/** The hours of one day, joined where lines overlap. */
function spansOf(hours: readonly WeekHours[], day: number): [number, number][] {
  const spans = hours
    .filter(({ days }) => days.includes(day))
    .map(({ from, to }): [number, number] => [from, to])
    .toSorted(([one], [other]) => one - other);
  const joined: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
