import type { AccountForSignIn } from '#features/house/accounts/data/account.queries.ts';
import { checkPassword } from '#features/house/accounts/use-cases/sign-in.ts';
import { tooManyTries } from '#features/house/accounts/use-cases/too-many-tries.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { accountRefusals } from '#messages/accounts.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { forgetPoints, takePoint } from '#server/http/take-points.ts';

/** Asks somebody who is signed in for the password again, before what a borrowed session must not do. */
export async function checkOwnPassword(
  account: AccountForSignIn | null,
  password: string,
): Promise<Outcome<AccountForSignIn>> {
  if (!account) return refused('not_signed_in');
  const key = hashSecret(`own ${account.id}`);
  const tries = await takePoint('signInDevice', key);
  if (!tries.isWithin) return tooManyTries(tries);
  const isRight = await checkPassword(password, account);
  if (!isRight.ok) return isRight;
  if (!isRight.value)
    return refused('invalid', { fields: { currentPassword: accountRefusals.wrongPassword } });
  await forgetPoints('signInDevice', key);
  return done(account);
}
