import { type AccountForSignIn, getAccountForSignIn } from '#features/house/accounts/data/account.queries.ts';
import {
  openSession,
  type SignedIn,
  type SignInClient,
} from '#features/house/accounts/use-cases/open-session.ts';
import { tooManyTries } from '#features/house/accounts/use-cases/too-many-tries.ts';
import type { Actor } from '#lib/actor.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { knownDevice } from '#server/auth/known-device.ts';
import { isPasswordRight, TooManyHashes } from '#server/auth/password.ts';
import { hashSecret } from '#server/auth/secret.ts';
import type { LimitName } from '#server/http/limits.ts';
import { forgetPoints, givePointBack, takePoint } from '#server/http/take-points.ts';

export type SignInInput = { email: string; password: string; client: SignInClient };

/**
 * Opens a session for an address and a password. A try is counted before the password is looked at, so that many
 * at once can't slip past; a right one is given back. An unknown address, a disabled account and a wrong password
 * answer the same after the same work.
 */
export async function signIn({ input }: { actor: Actor; input: SignInInput }): Promise<Outcome<SignedIn>> {
  const { email, password, client } = input;
  const byAddress = await takePoint('signInAddress', client.addressPrefix);
  if (!byAddress.isWithin) return tooManyTries(byAddress);
  const counter = counterOf(email, client.deviceMark);
  const byAccount = await takePoint(counter.limit, counter.key);
  if (!byAccount.isWithin) return tooManyTries(byAccount);

  const account = await getAccountForSignIn(email);
  const isRight = await checkPassword(password, account);
  if (!isRight.ok) return isRight;
  if (!isRight.value || !account?.isActive) return refused('wrong_credentials');

  await forgetPoints(counter.limit, counter.key);
  await givePointBack('signInAddress', client.addressPrefix);
  return done(await openSession(account, client));
}

/** An unknown address has a counter too: the count tells nothing about who has an account. */
function counterOf(email: string, deviceMark: string | undefined): { limit: LimitName; key: string } {
  const device = knownDevice(deviceMark, email);
  if (device) return { limit: 'signInDevice', key: device };
  return { limit: 'signInAccount', key: hashSecret(email) };
}

/** Whether this is the account's password; without an account it works as long and says no. */
export async function checkPassword(
  password: string,
  account: Pick<AccountForSignIn, 'passwordHash'> | null,
): Promise<Outcome<boolean>> {
  try {
    return done(await isPasswordRight(password, account?.passwordHash ?? null));
  } catch (error) {
    if (error instanceof TooManyHashes) return refused('unavailable');
    throw error;
  }
}
