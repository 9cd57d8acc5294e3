import { redirect } from 'next/navigation';
import { mayEnterDesk } from '#features/house/accounts/accounts.policy.ts';
import type { Actor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { currentActor } from '#server/auth/current-actor.ts';

/**
 * Who works here. A stranger is sent to sign in and comes back to `path` afterwards, and so is somebody whose
 * role needs a second factor, to set it up; somebody without a role of the newsroom goes to their account. What they may do is decided again by each use case.
 */
export async function staffAt(path: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor.kind !== 'person') redirect(urls.signIn(path));
  if (actor.awaits) redirect(urls.accountSecondFactor(path));
  if (!mayEnterDesk(actor).allowed) redirect(urls.account());
  return actor;
}
