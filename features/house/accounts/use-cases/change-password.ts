import { changePasswordSchema } from '#features/house/accounts/accounts.schema.ts';
import { passwordFault } from '#features/house/accounts/common-passwords.ts';
import { getAccountById } from '#features/house/accounts/data/account.queries.ts';
import { checkOwnPassword } from '#features/house/accounts/use-cases/check-own-password.ts';
import { replacePassword } from '#features/house/accounts/use-cases/reset-password.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { hashPassword } from '#server/auth/password.ts';

/** Another password for whoever gives the present one; every other session ends. */
export const changePassword = defineUseCase({
  name: 'changePassword',
  input: changePasswordSchema,
  run: async ({ actor, input: { currentPassword, password } }): Promise<Outcome<{ isChanged: true }>> => {
    if (actor.kind !== 'person' || !actor.sessionId) return refused('not_signed_in');
    const keptSessionId = actor.sessionId;
    const owner = await checkOwnPassword(await getAccountById(actor.userId), currentPassword);
    if (!owner.ok) return owner;
    const account = owner.value;
    const fault = await passwordFault(password, account);
    if (fault) return refused('invalid', { fields: { password: fault } });
    const passwordHash = await hashPassword(password);
    return attempt(actor, async (open) => {
      await replacePassword(open, { account, passwordHash, keptSessionId });
      return done({ isChanged: true });
    });
  },
});
