/**
 * Clocks of any time zone, from the tables that Intl carries: what a clock shows at an instant, and at which instants
 * it shows something. Wall times are milliseconds as if the clock on the wall stood in Greenwich.
 */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  // Sweden writes its dates as ISO 8601 does: `2026-11-24 18:05:09`.
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  clocks.set(zone, made);
  return made;
}

const secondMs = 1_000;
/** No clock was ever moved by more than a day (Samoa, 2011), and none twice within three. */
const aroundMs = 36 * 3_600_000;

/** The wall time of a zone at an instant, to the second. */
export const wallTime = (zone: string, instant: Date): number =>
  Date.parse(`${clockOf(zone).format(instant).replace(' ', 'T')}Z`);

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
const offsetAt = (zone: string, ms: number): number => {
  const whole = Math.floor(ms / secondMs) * secondMs;
  return wallTime(zone, new Date(whole)) - whole;
};

/** A change of the clock: the instant, and what the wall showed before and after. */
export type ClockChange = { at: Date; from: number; to: number };

/** When a wall time is there: once as a rule, never in a gap, twice when the clock goes back. */
export type WallInstants =
  | { kind: 'once'; at: Date }
  | { kind: 'never'; change: ClockChange }
  | { kind: 'twice'; first: Date; second: Date; change: ClockChange };

/** Finds the instants at which a zone's clock shows a wall time. */
export function instantsOf(zone: string, wall: number): WallInstants {
  const [before, after] = [offsetAt(zone, wall - aroundMs), offsetAt(zone, wall + aroundMs)];
  const fits = [...new Set([before, after])]
    .map((offset) => wall - offset)
    .filter((ms) => wallTime(zone, new Date(ms)) === wall)
    .sort((one, other) => one - other);
  const [first, second] = fits;
  if (first === undefined) return { kind: 'never', change: changeBetween(zone, wall - after, wall - before) };
  if (second === undefined) return { kind: 'once', at: new Date(first) };
  const change = changeBetween(zone, first, second);
  return { kind: 'twice', first: new Date(first), second: new Date(second), change };
}

/** The change between two instants of different offsets (the second one's holds from it on), to the second. */
function changeBetween(zone: string, start: number, end: number): ClockChange {
  const [before, after] = [offsetAt(zone, start), offsetAt(zone, end)];
  let [low, high] = [start, end];
  while (high - low > secondMs) {
    const middle = Math.floor((low + high) / 2 / secondMs) * secondMs;
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return { at: new Date(high), from: high + before, to: high + after };
}

/** The first instant at or after a wall time: where a day that begins in a gap begins. */
export function firstInstantFrom(zone: string, wall: number): Date {
  const found = instantsOf(zone, wall);
  if (found.kind === 'once') return found.at;
  return found.kind === 'twice' ? found.first : found.change.at;
}
