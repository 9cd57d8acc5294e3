import { randomBytes } from 'node:crypto';
import type { Grant, Person, Role } from '#lib/actor.ts';
import { leads } from '#server/auth/second-factor-duty.ts';
import { db } from '#server/db/client.ts';

/** A short word of its own for everything that must be unique in the file's database; hexadecimal digits. */
export const uniqueWord = (): string => randomBytes(5).toString('hex');

/**
 * The same in letters alone, for what people write: ten digits in a comment are a telephone's number to the checks of
 * comments.
 */
export const uniqueLetters = (): string =>
  uniqueWord().replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

/** Inserts an account that holds the role (everywhere, or in one section) and returns it as the actor it becomes. */
export async function createPerson(role: Role, options: { sectionId?: string } = {}): Promise<Person> {
  const grant: Grant = { role, sectionId: options.sectionId ?? null };
  const word = uniqueWord();
  const user = await db().user.create({
    data: {
      email: `${role}-${word}@essai.test`,
      name: `Essai ${word}`,
      // Whoever leads must have one; a session of theirs that has given it says `mfaAt`.
      secondFactorAt: leads([grant]) ? new Date() : null,
      grants: { create: grant },
    },
  });
  return { kind: 'person', userId: user.id, name: user.name, grants: [grant], via: 'session' };
}
