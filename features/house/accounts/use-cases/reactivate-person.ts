import { mayManagePeople } from '#features/house/accounts/accounts.policy.ts';
import { lockAccount, updateAccountStatus } from '#features/house/accounts/data/team.store.ts';
import { personSchema } from '#features/house/accounts/team.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { teamRefusals } from '#words/house/accounts/team.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Opens a closed account again, with the roles that it had; keys of the API stay dead. */
export const reactivatePerson = defineUseCase({
  name: 'reactivatePerson',
  input: personSchema,
  may: mayManagePeople,
  run: async ({ actor, input: { userId } }): Promise<Outcome<{ userId: string }>> =>
    transaction(actor, async ({ sql, journal }) => {
      const held = await lockAccount(sql, userId);
      if (!held) return refused('not_found', { detail: teamRefusals.noSuchPerson });
      if (held.isActive) return refused('bad_state', { detail: teamRefusals.alreadyActive });
      await updateAccountStatus(sql, userId, 'active');
      await journal({
        action: 'person.reactivated',
        subjectType: 'user',
        subjectId: userId,
        before: { status: 'disabled' },
        after: { status: 'active' },
      });
      return done({ userId });
    }),
});
