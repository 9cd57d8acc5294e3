import { hashSecret, isSameSeal, newSecret, seal } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';

/**
 * A device that has signed in to an account keeps a sealed cookie that says so. Its wrong passwords are counted
 * apart, so that a stranger who exhausts the account's tries never keeps its owner out.
 */
const purpose = 'known-device';

const sealed = (nonce: string, email: string): string =>
  seal(`${purpose} ${nonce} ${email}`, getConfig().authSecret);

/** The value of the cookie that makes a device known to an account. */
export function newDeviceMark(email: string): string {
  const nonce = newSecret();
  return `${nonce}.${sealed(nonce, email)}`;
}

/** The device's own name in limits when the mark is ours and for this account, else null. */
export function knownDevice(mark: string | undefined, email: string): string | null {
  const [nonce = '', given = ''] = (mark ?? '').split('.');
  if (nonce === '' || nonce.length > 100 || !isSameSeal(given, sealed(nonce, email))) return null;
  return hashSecret(nonce);
}
