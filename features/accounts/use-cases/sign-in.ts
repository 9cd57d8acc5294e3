import { createHash } from 'node:crypto';
import { type AccountForSignIn, getAccountForSignIn } from '#features/accounts/data/account.queries.ts';
import { type Actor, isStaff } from '#lib/actor.ts';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { retryIn } from '#messages/fr/errors.ts';
import { knownDevice, newDeviceMark } from '#server/auth/known-device.ts';
import { isPasswordRight, TooManyHashes } from '#server/auth/password.ts';
import { deleteSessionByToken, insertSession } from '#server/auth/session.store.ts';
import { log } from '#server/log/log.ts';
import type { LimitName } from '#server/limits.ts';
import { forgetPoints, givePointBack, type Taken, takePoint } from '#server/take-points.ts';

export type SignInInput = {
  email: string;
  password: string;
  client: {
    addressPrefix: string;
    userAgent: string | null;
    /** The known-device cookie, and the session cookie of whoever was signed in before. */
    deviceMark?: string | undefined;
    previousToken?: string | undefined;
  };
};

export type SignedIn = { token: string; deviceMark: string; name: string; isStaff: boolean };

const tooMany = ({ retryAfterSeconds }: Taken): Outcome<never> =>
  refused('too_many_requests', { detail: retryIn(retryAfterSeconds), data: { retryAfterSeconds } });

/**
 * Opens a session for an address and a password. A try is counted before the password is looked at, so that many
 * at once can't slip past; a right one is given back. An unknown address, a disabled account and a wrong password
 * answer the same after the same work.
 */
export async function signIn({ input }: { actor: Actor; input: SignInInput }): Promise<Outcome<SignedIn>> {
  const { email, password, client } = input;
  const byAddress = await takePoint('signInAddress', client.addressPrefix);
  if (!byAddress.isWithin) return tooMany(byAddress);
  const counter = counterOf(email, client.deviceMark);
  const byAccount = await takePoint(counter.limit, counter.key);
  if (!byAccount.isWithin) return tooMany(byAccount);

  const account = await getAccountForSignIn(email);
  const isRight = await checkPassword(password, account);
  if (!isRight.ok) return isRight;
  if (!isRight.value || !account?.isActive) return refused('wrong_credentials');

  await forgetPoints(counter.limit, counter.key);
  await givePointBack('signInAddress', client.addressPrefix);
  // A new secret at each sign-in: one that somebody planted beforehand opens nothing.
  if (client.previousToken) await deleteSessionByToken(client.previousToken);
  const { token } = await insertSession({
    userId: account.id,
    address: client.addressPrefix,
    userAgent: client.userAgent,
  });
  log().info({ userId: account.id }, 'signed in');
  const person: Actor = {
    kind: 'person',
    userId: account.id,
    name: account.name,
    grants: account.grants,
    via: 'session',
  };
  return done({ token, deviceMark: newDeviceMark(email), name: account.name, isStaff: isStaff(person) });
}

/** An unknown address has a counter too: the count tells nothing about who has an account. */
function counterOf(email: string, deviceMark: string | undefined): { limit: LimitName; key: string } {
  const device = knownDevice(deviceMark, email);
  if (device) return { limit: 'signInDevice', key: device };
  return { limit: 'signInAccount', key: createHash('sha256').update(email).digest('hex') };
}

async function checkPassword(password: string, account: AccountForSignIn | null): Promise<Outcome<boolean>> {
  try {
    return done(await isPasswordRight(password, account?.passwordHash ?? null));
  } catch (error) {
    if (error instanceof TooManyHashes) return refused('unavailable');
    throw error;
  }
}
