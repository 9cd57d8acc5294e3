import type { Actor } from '#lib/actor.ts';
import { type Outcome, done } from '#lib/use-case.ts';
import { deleteSessionByToken } from '#server/auth/session.store.ts';

/** Ends the session of a cookie; without one there is nothing to end, and that is fine. */
export async function signOut({
  input,
}: {
  actor: Actor;
  input: { token: string | undefined };
}): Promise<Outcome<{ isSignedOut: true }>> {
  if (input.token) await deleteSessionByToken(input.token);
  return done({ isSignedOut: true });
}
