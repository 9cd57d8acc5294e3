import { type Outcome, refused } from '#lib/use-case.ts';
import { retryIn } from '#messages/errors.ts';
import type { Taken } from '#server/http/take-points.ts';

/** The refusal that lifts by itself: « réessayez dans 4 min ». */
export const tooManyTries = ({ retryAfterSeconds }: Taken): Outcome<never> =>
  refused('too_many_requests', { detail: retryIn(retryAfterSeconds), data: { retryAfterSeconds } });
