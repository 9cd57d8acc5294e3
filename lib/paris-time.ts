/**
 * The hour of a form, on the clock of Paris, as an instant. Two nights a year that is not a matter of course:
 * one hour does not exist (refused), another exists twice (both are offered).
 */
export type ParisInstant =
  | { kind: 'instant'; at: Date }
  /** The hour falls in the gap when clocks go forward. */
  | { kind: 'missing' }
  /** The hour comes twice when clocks go back: before, and after the change. */
  | { kind: 'twice'; first: Date; second: Date };

const localPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const formatter = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-11-24T18:05` in Paris at an instant: the value of a datetime-local field. */
export const toParisTime = (instant: Date): string => formatter.format(instant).replace(' ', 'T');

/** Reads the value of a datetime-local field as Paris time; null when it is not one. */
export function fromParisTime(local: string): ParisInstant | null {
  const parts = localPattern.exec(local);
  if (!parts) return null;
  const [year, month, day, hour, minute] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const asUtc = new Date(Date.UTC(year, month - 1, day, hour, minute));
  if (asUtc.toISOString().slice(0, 16) !== local) return null;
  const fits = [2, 1]
    .map((offsetHours) => new Date(asUtc.getTime() - offsetHours * 3_600_000))
    .filter((instant) => toParisTime(instant) === local);
  const [first, second] = fits;
  if (!first) return { kind: 'missing' };
  return second ? { kind: 'twice', first, second } : { kind: 'instant', at: first };
}

const offsetFormatter = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  timeZoneName: 'shortOffset',
});

/** `UTC+1` in winter, `UTC+2` in summer. */
export function parisOffset(instant: Date): string {
  const name = offsetFormatter.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  return name?.replace('GMT', 'UTC') ?? '';
}
