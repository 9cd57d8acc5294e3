import { mayManagePeople } from '#features/house/accounts/accounts.policy.ts';
import { listExistingSectionIds } from '#features/house/accounts/data/account.store.ts';
import {
  hasOtherAdministrator,
  lockAccount,
  replaceGrants,
} from '#features/house/accounts/data/team.store.ts';
import { isAdministering } from '#features/house/accounts/accounts.ts';
import { changeGrantsSchema } from '#features/house/accounts/team.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { accountRefusals } from '#messages/accounts.ts';
import { teamRefusals } from '#words/house/accounts/team.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Says anew what somebody may do and where; it counts at their next request. Somebody must stay to administer. */
export const changeGrants = defineUseCase({
  name: 'changeGrants',
  input: changeGrantsSchema,
  may: mayManagePeople,
  run: async ({ actor, input }): Promise<Outcome<{ userId: string }>> => {
    const { userId, grants } = input;
    return transaction(actor, async ({ sql, journal }) => {
      const held = await lockAccount(sql, userId);
      if (!held) return refused('not_found', { detail: teamRefusals.noSuchPerson });
      const wanted = [...new Set(grants.flatMap(({ sectionId }) => sectionId ?? []))];
      if ((await listExistingSectionIds(sql, wanted)).length < wanted.length) {
        return refused('invalid', { fields: { grants: accountRefusals.unknownSection } });
      }
      const isLeaving = held.isActive && isAdministering(held.grants) && !isAdministering(grants);
      if (isLeaving && !(await hasOtherAdministrator(sql, userId))) {
        return refused('bad_state', { detail: teamRefusals.lastAdministrator });
      }
      await replaceGrants(sql, userId, grants);
      await journal({
        action: 'person.roles_changed',
        subjectType: 'user',
        subjectId: userId,
        before: { grants: held.grants },
        after: { grants },
      });
      return done({ userId });
    });
  },
});
