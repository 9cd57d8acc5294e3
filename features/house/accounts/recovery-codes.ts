import { createHash, randomBytes } from 'node:crypto';

const recoveryCodeCount = 10;

/** Without letters that are read as others. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const length = 12;

/** Ten codes of some 59 bits each, in three groups: `k7qm-x4np-2vbd`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () => {
    const letters = Array.from(randomLetters(length));
    return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)]
      .map((group) => group.join(''))
      .join('-');
  });
}

function randomLetters(count: number): string {
  let letters = '';
  while (letters.length < count) {
    for (const byte of randomBytes(count)) {
      // Bytes past the last whole turn of the alphabet would favour its beginning.
      if (byte < 256 - (256 % alphabet.length)) letters += alphabet[byte % alphabet.length];
    }
  }
  return letters.slice(0, count);
}

/** What the database keeps of a code: drawn at random and long, it needs no slow hash. Typed as one likes. */
export const hashRecoveryCode = (userId: string, code: string): string =>
  createHash('sha256')
    .update(`${userId} ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
    .digest('hex');
