/** How one article does beside the others of the newspaper at the same age. */
export type Comparison = {
  /** Over its first hours, at most a day, or since it was published. */
  over: { kind: 'start'; hours: number } | { kind: 'total' };
  readers: number;
  /** Half of the others had fewer. */
  median: number;
  peers: number;
};

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
/** How long hours are kept one by one, as far as this needs them. */
export const startDays = 7;
/** Others count as of the same age when they came out so long before or after. */
export const totalDays = 15;
/** Fewer others have no middle. */
export const leastPeers = 5;
const mostHours = 24;

/**
 * How many of its first hours may be compared: all that are over, a day at most. Null when none is, and when the
 * article is older than the hours that are kept.
 */
export function startHours(firstPublishedAt: Date, now: Date): number | null {
  const age = now.getTime() - firstPublishedAt.getTime();
  if (age < hourMs || age > startDays * dayMs) return null;
  return Math.min(mostHours, Math.floor(age / hourMs));
}
