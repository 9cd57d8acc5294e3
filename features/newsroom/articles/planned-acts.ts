/** What may be set for an hour: a first publication, a new text for what readers see, a withdrawal. */
export const plannedActKinds = ['publication', 'update', 'withdrawal'] as const;
export type PlannedActKind = (typeof plannedActKinds)[number];

/** Past this many milliseconds somebody is told: health turns 503, the desk's bar shows it, a mail leaves. */
export const lateAfterMs = 120_000;

/** Below this the machines were only busy: nobody is told of seconds. */
const worthSayingMs = 60_000;

/** Whole minutes of a delay that is worth a word, else null. `lateMs` in milliseconds; null when nothing was planned. */
export const lateMinutes = (lateMs: number | null): number | null =>
  lateMs !== null && lateMs >= worthSayingMs ? Math.floor(lateMs / 60_000) : null;

/** True once an hour has passed by enough to worry. */
export const isOverdue = (at: Date, now: Date): boolean => now.getTime() - at.getTime() > lateAfterMs;

/** Plans reach this far: two years, in milliseconds. */
export const farthestPlanMs = 2 * 366 * 24 * 3_600_000;

/** Why an hour can't be planned; features/newsroom/publishing/planning.fr.ts says each in French. */
export type HourProblem = 'past' | 'too_far' | 'before_embargo';

/** What stands against this hour at `now`, or null. `embargoedUntil` is null for what an embargo doesn't touch. */
export function findHourProblem({
  at,
  now,
  embargoedUntil,
}: {
  at: Date;
  now: Date;
  embargoedUntil: Date | null;
}): HourProblem | null {
  const inMs = at.getTime() - now.getTime();
  if (inMs <= 0) return 'past';
  if (inMs > farthestPlanMs) return 'too_far';
  return embargoedUntil && at < embargoedUntil ? 'before_embargo' : null;
}
