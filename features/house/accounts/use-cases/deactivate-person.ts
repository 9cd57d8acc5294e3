import { mayManagePeople } from '#features/house/accounts/accounts.policy.ts';
import { isAdministering } from '#features/house/accounts/accounts.ts';
import { deleteSessions } from '#features/house/accounts/data/account.store.ts';
import {
  hasOtherAdministrator,
  lockAccount,
  revokeApiTokensOf,
  updateAccountStatus,
} from '#features/house/accounts/data/team.store.ts';
import { personSchema } from '#features/house/accounts/team.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { teamRefusals } from '#words/house/accounts/team.ts';
import { transaction } from '#server/transaction/transaction.ts';

/**
 * Closes an account: its sessions and its keys of the API are dead when this returns, and what it wrote stays.
 * Somebody must stay to administer the newspaper.
 */
export const deactivatePerson = defineUseCase({
  name: 'deactivatePerson',
  input: personSchema,
  may: mayManagePeople,
  run: async ({ actor, input: { userId } }): Promise<Outcome<{ sessions: number; tokens: number }>> =>
    transaction(actor, async ({ sql, journal }) => {
      const held = await lockAccount(sql, userId);
      if (!held) return refused('not_found', { detail: teamRefusals.noSuchPerson });
      if (!held.isActive) return refused('bad_state', { detail: teamRefusals.alreadyInactive });
      if (isAdministering(held.grants) && !(await hasOtherAdministrator(sql, userId))) {
        return refused('bad_state', { detail: teamRefusals.lastAdministrator });
      }
      await updateAccountStatus(sql, userId, 'disabled');
      const sessions = await deleteSessions(sql, { userId });
      const tokens = await revokeApiTokensOf(sql, userId);
      await journal({
        action: 'person.deactivated',
        subjectType: 'user',
        subjectId: userId,
        before: { status: 'active' },
        after: { status: 'disabled', sessions, tokens },
      });
      return done({ sessions, tokens });
    }),
});
