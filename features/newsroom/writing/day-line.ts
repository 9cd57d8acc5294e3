import { type PlannedActKind, isOverdue } from '#features/newsroom/articles/planned-acts.ts';
import { dayBounds, siteDay, siteHour } from '#lib/dates.ts';

/** Something of the day: what has appeared, or what is set for an hour. */
export type DayEntry = {
  articleId: string;
  headline: string;
  sectionName: string;
  at: Date;
  kind: 'published' | PlannedActKind;
  /** Its public address once it has appeared. */
  path: string | null;
};

export type PlacedEntry = DayEntry & {
  /** How far into the day, from 0 to 1; what was due before today stands at its beginning. */
  share: number;
  isLate: boolean;
};

/** A day of the newspaper as a line: what stands where on it, in the order of the hours. */
export type DayLine = { entries: PlacedEntry[]; hours: { hour: number; share: number }[]; now: number };

const hourMs = 3_600_000;
const labelEvery = 6;

/** Places a day's entries on the newspaper's clock; the days of 23 and 25 hours keep their length. */
export function toDayLine(entries: readonly DayEntry[], now: Date): DayLine {
  const { start, end } = dayBounds(siteDay(now));
  const length = end.getTime() - start.getTime();
  const shareOf = (at: Date): number => Math.min(Math.max((at.getTime() - start.getTime()) / length, 0), 1);
  const hours: DayLine['hours'] = [];
  for (let time = start.getTime(); time < end.getTime(); time += hourMs) {
    const hour = siteHour(new Date(time));
    if (hour % labelEvery === 0) hours.push({ hour, share: shareOf(new Date(time)) });
  }
  return {
    entries: entries
      .map((entry) => ({
        ...entry,
        share: shareOf(entry.at),
        isLate: entry.kind !== 'published' && isOverdue(entry.at, now),
      }))
      .sort((one, other) => one.at.getTime() - other.at.getTime()),
    hours,
    now: shareOf(now),
  };
}
