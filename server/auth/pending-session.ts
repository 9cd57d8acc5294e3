import { cookies } from 'next/headers';
import { recoveryCodesCookieName, readRecoveryCodes, sessionCookieName } from '#server/auth/cookies.ts';
import { findPendingSession, type PendingSession } from '#server/auth/session.store.ts';

/** Whose session waits for its second factor in this browser; null when none does. */
export async function pendingSession(): Promise<PendingSession | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token ? findPendingSession(token) : null;
}

/** Recovery codes that were made in this browser a moment ago; none otherwise. */
export const newRecoveryCodes = async (): Promise<string[]> =>
  readRecoveryCodes((await cookies()).get(recoveryCodesCookieName())?.value);
