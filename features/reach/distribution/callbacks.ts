/** How we call those whom we tell of stories: subscribers of the hub and webhooks alike. Figures in one place. */

/** The worker's task that calls them; also looked for every minute. */
export const serveCallbacksTask = 'serve-callbacks';

export const callbackLimits = {
  /** A worker that died lets go of what it held after this; a call takes ten seconds at most. */
  holdSeconds: 60,
  /**
   * Calls at once: of those who answered last time, of those who did not, and of requests to be verified. One that has
   * lasted for `slowAfterMs` gives its place to the next and runs on beside it, so that the silent keep nobody waiting;
   * `ofAll` bounds them all.
   */
  atOnce: { well: 12, failing: 4, verifying: 4, ofAll: 150 },
  slowAfterMs: 1_000,
  /** What is over is shown for this long, then forgotten. */
  keptDays: 30,
  /** Longest wait that a receiver can ask for (Retry-After). */
  mostWaitSeconds: 6 * 60 * 60,
} as const;

/**
 * How many more calls of a kind may begin, which began at these moments (milliseconds): the slow ones among them count no
 * longer, but all calls have a bound.
 */
export function freePlaces({
  atOnce,
  begun,
  all,
  now,
}: {
  atOnce: number;
  begun: readonly number[];
  all: number;
  now: number;
}): number {
  const quick = begun.filter((since) => since > now - callbackLimits.slowAfterMs).length;
  return Math.max(0, Math.min(atOnce - quick, callbackLimits.atOnce.ofAll - all));
}

/** What one call came to. */
export type CallOutcome = {
  answered: number | null;
  failure: string | null;
  retryAfterSeconds: number | null;
};

/** True for an answer that says "received". */
export const isReceived = ({ answered }: CallOutcome): boolean =>
  answered !== null && answered >= 200 && answered < 300;

/** True for an answer that says "never again". */
export const isGone = ({ answered }: CallOutcome): boolean => answered === 410;

/**
 * When it is tried again after this many attempts; null when that was the last. Who asks us to wait (429, 503 with
 * Retry-After) is waited for, within reason.
 */
export function nextTry(
  {
    attempts,
    waits,
    retryAfterSeconds,
  }: { attempts: number; waits: readonly number[]; retryAfterSeconds: number | null },
  now: Date,
): Date | null {
  const wait = waits[attempts - 1];
  if (wait === undefined) return null;
  const asked = Math.min(retryAfterSeconds ?? 0, callbackLimits.mostWaitSeconds);
  return new Date(now.getTime() + Math.max(wait, asked) * 1_000);
}
