import { deviceCookieName, sessionCookieName } from '#server/auth/cookies.ts';
import type { RequestFacts } from '#server/route-answer.ts';

/** What sign-in needs to know of a browser: where it is, what it calls itself, what it already holds. */
export const clientOf = ({ addressPrefix, userAgent, cookies }: RequestFacts) => ({
  addressPrefix,
  userAgent,
  deviceMark: cookies.get(deviceCookieName()),
  previousToken: cookies.get(sessionCookieName()),
});
