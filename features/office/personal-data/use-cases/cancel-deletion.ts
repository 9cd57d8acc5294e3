import { deleteDeletion } from '#features/office/personal-data/data/deletion.store.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { deletionRefusals } from '#words/office/personal-data/account-deletion.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Somebody changed their mind in time. */
export async function cancelDeletion({ actor }: { actor: Actor }): Promise<Outcome<{ isCancelled: true }>> {
  if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
  const { userId } = actor;
  return attempt(actor, async ({ sql, journal }) => {
    if (!(await deleteDeletion(sql, userId)))
      return refused('bad_state', { detail: deletionRefusals.noneAsked });
    await journal({ action: 'person.deletion_cancelled', subjectType: 'user', subjectId: userId });
    return done({ isCancelled: true });
  });
}
