import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** 256 random bits for a cookie, a key or a link, in characters that need no escaping. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret: enough to recognise it, useless to whoever reads a backup. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A keyed seal over a text, for cookies that carry something themselves. */
export const seal = (text: string, key: string): string =>
  createHmac('sha256', key).update(text).digest('base64url');

/** Compares two seals in constant time. */
export function isSameSeal(one: string, other: string): boolean {
  const left = Buffer.from(one);
  const right = Buffer.from(other);
  return left.length === right.length && timingSafeEqual(left, right);
}

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const keyFor = (purpose: string, key: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', purpose, 32));

/** A text that only this newspaper can read again: what must be read, and must not stand in a backup. */
export function lock(text: string, { purpose, key }: { purpose: string; key: string }): string {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, keyFor(purpose, key), nonce);
  const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), body]).toString('base64url');
}

/** The text again; null when it was locked with another key or for another purpose, or is none. */
export function unlock(locked: string, { purpose, key }: { purpose: string; key: string }): string | null {
  const bytes = Buffer.from(locked, 'base64url');
  if (bytes.length < nonceBytes + tagBytes) return null;
  try {
    const opening = createDecipheriv(cipher, keyFor(purpose, key), bytes.subarray(0, nonceBytes));
    opening.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    const body = bytes.subarray(nonceBytes + tagBytes);
    return Buffer.concat([opening.update(body), opening.final()]).toString('utf8');
  } catch {
    return null;
  }
}
