import { type Actor, anonymous } from '#lib/actor.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { adapterMessages } from '#messages/validation.ts';
import { bearerToken, findTokenHolder } from '#server/auth/bearer.ts';
import { sessionCookieName } from '#server/auth/cookies.ts';
import { findLiveSession } from '#server/auth/session.store.ts';

/**
 * Which proofs a route takes. `token` and `session` need one; `any` takes either, or nobody (the use case
 * decides); `none` looks at nothing.
 */
export type Auth = 'token' | 'session' | 'any' | 'none';

/** Who sends a request to a route. A token that is wrong is refused even where none is needed. */
export async function requestActor(
  auth: Auth,
  authorization: string | null,
  cookies: ReadonlyMap<string, string>,
): Promise<Outcome<Actor>> {
  if (auth === 'none') return done(anonymous);
  const token = auth === 'session' ? null : bearerToken(authorization);
  if (token !== null) {
    const holder = await findTokenHolder(token);
    return holder ? done(holder) : refused('not_signed_in', { detail: adapterMessages.badToken });
  }
  const session = auth === 'token' ? undefined : cookies.get(sessionCookieName());
  const live = session ? await findLiveSession(session) : null;
  if (live) return done(live.person);
  return auth === 'any' ? done(anonymous) : refused('not_signed_in');
}
