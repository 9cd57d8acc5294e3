import type { AccountForSignIn } from '#features/house/accounts/data/account.queries.ts';
import { type Actor, isStaff } from '#lib/actor.ts';
import { addressNetwork } from '#server/http/address-prefix.ts';
import { newDeviceMark } from '#server/auth/known-device.ts';
import { deleteSessionByToken, insertSession } from '#server/auth/session.store.ts';
import { log } from '#server/log/log.ts';

/** The browser that a session is opened in (server/auth/client.ts). */
export type SignInClient = {
  addressPrefix: string;
  userAgent: string | null;
  /** The known-device cookie, and the session cookie of whoever was signed in before. */
  deviceMark?: string | undefined;
  previousToken?: string | undefined;
};

export type SignedIn = {
  token: string;
  deviceMark: string;
  name: string;
  isStaff: boolean;
  /** The session opens nothing yet: its second factor is asked for. */
  isPending: boolean;
};

/**
 * Opens a session for somebody who has proved who they are. Always under a new secret: one that somebody planted
 * beforehand opens nothing. Of the address the session keeps the network alone. An account with
 * a second factor gets a session that waits for it, unless it has been given (`mfaAt`).
 */
export async function openSession(
  account: AccountForSignIn,
  client: SignInClient,
  { mfaAt }: { mfaAt?: Date } = {},
): Promise<SignedIn> {
  if (client.previousToken) await deleteSessionByToken(client.previousToken);
  const { token } = await insertSession({
    userId: account.id,
    address: addressNetwork(client.addressPrefix.replace(/\/64$/, '')),
    userAgent: client.userAgent,
    ...(mfaAt ? { mfaAt } : {}),
  });
  log().info({ userId: account.id }, 'signed in');
  const person: Actor = {
    kind: 'person',
    userId: account.id,
    name: account.name,
    grants: account.grants,
    via: 'session',
  };
  return {
    token,
    deviceMark: newDeviceMark(account.email),
    name: account.name,
    isStaff: isStaff(person),
    isPending: account.secondFactorAt !== null && mfaAt === undefined,
  };
}
