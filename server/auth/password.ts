import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { passwordHashing } from '#server/http/limits.ts';
import { inTurns, TooManyWaiting } from '#server/http/turns.ts';

/** argon2id as OWASP's Password Storage sheet asks at least: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const tagLength = 32;

/** Thrown when too many wait for a turn: the caller answers `unavailable`. */
export const TooManyHashes = TooManyWaiting;

/** Each hash holds 19 MiB: few run at once, some wait, the rest are sent away. */
const inTurn = inTurns(passwordHashing);

const derive = (parameters: Argon2Parameters): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** One spelling of the same typed password on every keyboard (NFKC), whole: no cut at 72 bytes nor at NUL. */
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFKC'));

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** A PHC string of the password: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const key = await inTurn(() => derive({ ...cost, message: bytesOf(password), nonce, tagLength }));
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(key)}`;
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** A well-formed hash that no password opens: an unknown account takes as long as a known one. */
const nobodysHash = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(Buffer.alloc(16))}$${base64(Buffer.alloc(tagLength))}`;

/** True when the password opens the hash. Without one (no such account, no password) it works as long and says no. */
export async function isPasswordRight(password: string, stored: string | null): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', hash = ''] = phc.exec(stored ?? nobodysHash) ?? [];
  const expected = Buffer.from(hash, 'base64');
  if (expected.length === 0) return false;
  const key = await inTurn(() =>
    derive({
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
      message: bytesOf(password),
      nonce: Buffer.from(salt, 'base64'),
      tagLength: expected.length,
    }),
  );
  return stored !== null && timingSafeEqual(key, expected);
}
