import { cookies } from 'next/headers';
import { cache } from 'react';
import { type Actor, anonymous } from '#lib/actor.ts';
import { sessionCookieName } from '#server/auth/cookies.ts';
import { findLiveSession } from '#server/auth/session.store.ts';

/**
 * Who asks for this page of the desk or the account, or calls this action: session, active account, grants.
 * Read from the database once for each request. Never called by a public page.
 */
export const currentActor: () => Promise<Actor> = cache(async () => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return anonymous;
  return (await findLiveSession(token))?.person ?? anonymous;
});
