import { deviceCookieName, sessionCookieName } from '#server/auth/cookies.ts';
import type { RequestFacts } from '#server/http/route-answer.ts';

/** Where a request came from, whole: to be kept under seal and nowhere else. */
export const connectionOf = ({ address, port, userAgent }: RequestFacts) => ({ address, port, userAgent });

/** What sign-in needs to know of a browser: where it is, what it calls itself, what it already holds. */
export const clientOf = ({ addressPrefix, userAgent, cookies }: RequestFacts) => ({
  addressPrefix,
  userAgent,
  deviceMark: cookies.get(deviceCookieName()),
  previousToken: cookies.get(sessionCookieName()),
});
