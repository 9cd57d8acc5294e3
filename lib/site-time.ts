import { siteZone } from '#lib/site-zone.ts';
import { instantsOf, wallTime } from '#lib/zone-clock.ts';

/**
 * The hour of a form, on the newspaper's clock, as an instant. Where clocks change that is not a matter of course two
 * nights a year: one hour does not exist (refused), another exists twice (both are offered).
 */
export type SiteInstant =
  | { kind: 'instant'; at: Date }
  /** The hour falls in the gap when clocks go forward; what they showed before and after, as forms write it. */
  | { kind: 'missing'; from: string; to: string }
  /** The hour comes twice when clocks go back: before, and after the change. */
  | { kind: 'twice'; first: Date; second: Date; from: string; to: string };

const localPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** `2026-11-24T18:05` of a wall time. */
const written = (wall: number): string => new Date(wall).toISOString().slice(0, 16);

/** `2026-11-24T18:05` on the newspaper's clock at an instant: the value of a datetime-local field. */
export const toSiteTime = (instant: Date): string => toTimeIn(siteZone(), instant);

/** The same on the clock of a zone that need not be the newspaper's. */
export const toTimeIn = (zone: string, instant: Date): string => written(wallTime(zone, instant));

/** Reads the value of a datetime-local field on the newspaper's clock; null when it is not one. */
export const fromSiteTime = (local: string): SiteInstant | null => fromTimeIn(siteZone(), local);

/** The same on the clock of a zone that need not be the newspaper's. */
export function fromTimeIn(zone: string, local: string): SiteInstant | null {
  if (!localPattern.test(local)) return null;
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall) || written(wall) !== local) return null;
  const found = instantsOf(zone, wall);
  if (found.kind === 'once') return { kind: 'instant', at: found.at };
  const change = { from: written(found.change.from), to: written(found.change.to) };
  return found.kind === 'never'
    ? { kind: 'missing', ...change }
    : { kind: 'twice', first: found.first, second: found.second, ...change };
}

/** `UTC+1` in winter, `UTC+2` in summer, for Paris; `UTC+5:30` where half hours are kept, `UTC` for UTC itself. */
export function siteOffset(instant: Date): string {
  const minutes = Math.round((wallTime(siteZone(), instant) - instant.getTime()) / 60_000);
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '\u2212' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
