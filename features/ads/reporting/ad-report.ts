import { type CalendarDay, calendarDate, isCalendarDay } from '#lib/dates.ts';
import type { Traffic } from '#features/ads/campaigns/ads.ts';

/** What was counted of servings. `viewable` is of those that were `measured`. */
export type AdFigures = { served: number; measured: number; viewable: number; clicks: number };

/** Of what stands apart: nobody is billed for it. */
export const apartTraffic = ['robot', 'staff', 'double'] as const satisfies readonly Traffic[];
export type ApartTraffic = (typeof apartTraffic)[number];

/** Days as `2026-11-27`, both included; null is open. */
export type ReportPeriod = { from: string | null; to: string | null };

/** What the sums say under one heading: of a day, a slot, a section or a creative. */
export type ReportPart = AdFigures & { key: string; name: string };

export type AdReport = {
  total: AdFigures;
  /** Each day of the period in order, also those without anything. */
  days: (AdFigures & { day: string })[];
  slots: ReportPart[];
  sections: ReportPart[];
  creatives: ReportPart[];
  apart: Record<ApartTraffic, AdFigures>;
};

/** One group of the sums, as the database adds them up. */
export type ReportGroup = AdFigures & {
  by: 'day' | 'slot' | 'section' | 'creative';
  key: string;
  name: string;
  traffic: Traffic;
};

const nothing: AdFigures = { served: 0, measured: 0, viewable: 0, clicks: 0 };
const sum = (one: AdFigures, other: AdFigures): AdFigures => ({
  served: one.served + other.served,
  measured: one.measured + other.measured,
  viewable: one.viewable + other.viewable,
  clicks: one.clicks + other.clicks,
});
const figuresOf = ({ served, measured, viewable, clicks }: AdFigures): AdFigures => ({
  served,
  measured,
  viewable,
  clicks,
});

/** Of those that could be measured, how many were seen, 0 to 1; null when none could be. */
export const viewRate = ({ measured, viewable }: AdFigures): number | null =>
  measured === 0 ? null : viewable / measured;

/** Of those that were served, how many were pressed, 0 to 1; null when none was served. */
export const clickRate = ({ served, clicks }: AdFigures): number | null =>
  served === 0 ? null : clicks / served;

/** A report of the groups of one look at the sums, most served first. */
export function toReport(groups: readonly ReportGroup[], period: ReportPeriod): AdReport {
  const readers = groups.filter(({ traffic }) => traffic === 'reader');
  const parts = (by: ReportGroup['by']): ReportPart[] =>
    readers
      .filter((group) => group.by === by)
      .map(({ key, name, ...group }) => ({ key, name, ...figuresOf(group) }))
      .toSorted(
        (one, other) =>
          other.served - one.served || other.clicks - one.clicks || (one.key < other.key ? -1 : 1),
      );
  const byDay = new Map(parts('day').map((part) => [part.key, part]));
  const apart = (traffic: ApartTraffic): AdFigures =>
    groups.filter((group) => group.by === 'day' && group.traffic === traffic).reduce<AdFigures>(sum, nothing);
  return {
    total: [...byDay.values()].reduce<AdFigures>(sum, nothing),
    days: daysOf([...byDay.keys()], period).map((day) => ({ day, ...figuresOf(byDay.get(day) ?? nothing) })),
    slots: parts('slot'),
    sections: parts('section'),
    creatives: parts('creative'),
    apart: { robot: apart('robot'), staff: apart('staff'), double: apart('double') },
  };
}

/** A campaign can't be looked at over more than this: some ten years. */
const mostDays = 3_660;
const dayMs = 86_400_000;
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** From the first day with anything to the last, within the period; a period that is said begins and ends as it says. */
function daysOf(known: readonly string[], { from, to }: ReportPeriod): string[] {
  const inOrder = known.toSorted();
  const first = from ?? inOrder[0] ?? to;
  const last = to ?? inOrder.at(-1) ?? from;
  if (first === null || last === null || first === undefined || last === undefined) return [];
  const length = Math.min(mostDays, Math.round((Date.parse(last) - Date.parse(first)) / dayMs) + 1);
  return Array.from({ length: Math.max(0, length) }, (_, at) => dayAfter(first, at));
}

/** The last days until today, today among them. */
export const lastDays = (today: string, days: number): { from: string; to: string } => ({
  from: dayAfter(today, 1 - days),
  to: today,
});

/** `2026-11-27` as a day of the calendar; null for what is none. */
function calendarDay(text: string): CalendarDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return isCalendarDay({ year, month, day }) ? { year, month, day } : null;
}

/** « 27 novembre 2026 » for `2026-11-27`. */
const dayName = (text: string): string => {
  const day = calendarDay(text);
  return day ? calendarDate(day) : text;
};

/** What the address of a report says of its period. */
export type ReportQuery = { du?: string | string[]; au?: string | string[] };

/**
 * The period that was asked for. What is no day is open; one that ends before it begins is the whole, and said so.
 */
export function readPeriod({ du, au }: ReportQuery): { period: ReportPeriod; isBackwards: boolean } {
  const read = (value: string | string[] | undefined): string | null =>
    typeof value === 'string' && calendarDay(value) ? value : null;
  const period = { from: read(du), to: read(au) };
  const isBackwards = period.from !== null && period.to !== null && period.from > period.to;
  return { period: isBackwards ? { from: null, to: null } : period, isBackwards };
}

/** A bar of the chart: a day, or a week where days would be too many. */
export type ReportPoint = AdFigures & { key: string; name: string };

/** More bars than this are none to tell apart. */
const mostBars = 100;

/** The days as bars; of more than a hundred, weeks from the first day on. */
export function toPoints(days: AdReport['days']): { unit: 'day' | 'week'; points: ReportPoint[] } {
  const size = days.length > mostBars ? 7 : 1;
  const points: ReportPoint[] = [];
  for (let at = 0; at < days.length; at += size) {
    const part = days.slice(at, at + size);
    const key = part[0]?.day ?? '';
    points.push({ key, name: dayName(key), ...part.reduce<AdFigures>(sum, nothing) });
  }
  return { unit: size === 1 ? 'day' : 'week', points };
}

/** The top of the chart's scale: the first of 1, 2, 5, 10, 20, 50 … that nothing exceeds. */
export function topOf(most: number): number {
  for (let unit = 1; ; unit *= 10) {
    const top = [1, 2, 5].map((step) => step * unit).find((value) => value >= most);
    if (top !== undefined) return top;
  }
}
