import { fromSiteTime, toSiteTime } from '#lib/site-time.ts';

/** An hour that newsrooms plan for, one press away. `local` is the value of a datetime-local field. */
export type QuickHour = {
  name: 'in_an_hour' | 'tonight' | 'tomorrow_early' | 'tomorrow' | 'monday';
  local: string;
};

/** The next hours worth offering at an instant: tonight's only while it is ahead, Monday's when it isn't tomorrow. */
export function quickHours(now: Date): QuickHour[] {
  const today = toSiteTime(now).slice(0, 10);
  const monday = shift(today, ((8 - weekday(today)) % 7) + (weekday(today) === 1 ? 7 : 0));
  const offered: QuickHour[] = [
    { name: 'in_an_hour', local: toSiteTime(new Date(now.getTime() + 3_600_000)) },
    { name: 'tonight', local: `${today}T18:00` },
    { name: 'tomorrow_early', local: `${shift(today, 1)}T06:00` },
    { name: 'tomorrow', local: `${shift(today, 1)}T09:00` },
    { name: 'monday', local: `${monday}T09:00` },
  ];
  const seen = new Set<string>();
  return offered.filter(({ local }) => {
    const read = fromSiteTime(local);
    const isAhead = read?.kind === 'instant' && read.at > now;
    const isNew = !seen.has(local);
    seen.add(local);
    return isAhead && isNew;
  });
}

/** 0 is Sunday; a calendar has no hours, so UTC counts as well as any. */
const weekday = (day: string): number => new Date(`${day}T00:00Z`).getUTCDay();

function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
