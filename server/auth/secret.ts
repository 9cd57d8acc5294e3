import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

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
