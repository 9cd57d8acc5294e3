import { passwordFault } from '#features/house/accounts/common-passwords.ts';
import { mayManagePeople } from '#features/house/accounts/accounts.policy.ts';
import type { CreatePersonInput } from '#features/house/accounts/accounts.schema.ts';
import { insertAccount, listExistingSectionIds } from '#features/house/accounts/data/account.store.ts';
import type { Actor } from '#lib/actor.ts';
import { done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { accountRefusals } from '#messages/accounts.ts';
import { hashPassword } from '#server/auth/password.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Opens an account with a password and roles. Administrators, and the system (demonstration, import). */
export async function createPerson({
  actor,
  input,
}: {
  actor: Actor;
  input: CreatePersonInput;
}): Promise<Outcome<{ userId: string }>> {
  const permission = mayManagePeople(actor);
  if (!permission.allowed) return forbidden(permission);
  const fault = await passwordFault(input.password, input);
  if (fault) return refused('invalid', { fields: { password: fault } });
  const { name, email, grants, isDemo } = input;
  const passwordHash = await hashPassword(input.password);
  return transaction(actor, async ({ sql, journal }) => {
    const wanted = [...new Set(grants.flatMap(({ sectionId }) => (sectionId ? [sectionId] : [])))];
    const existing = await listExistingSectionIds(sql, wanted);
    if (existing.length < wanted.length) {
      return refused('invalid', { fields: { grants: accountRefusals.unknownSection } });
    }
    const userId = await insertAccount(sql, { name, email, passwordHash, grants, isDemo });
    if (!userId) return refused('invalid', { fields: { email: accountRefusals.emailTaken } });
    await journal({
      action: 'person.created',
      subjectType: 'user',
      subjectId: userId,
      after: { name, grants },
    });
    return done({ userId });
  });
}
