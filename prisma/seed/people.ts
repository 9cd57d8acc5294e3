import { randomInt } from 'node:crypto';
import { insertAccount } from '#features/house/accounts/data/account.store.ts';
import type { Role } from '#lib/actor.ts';
import { roleArguments } from '#messages/accounts.ts';
import { hashPassword } from '#server/auth/password.ts';
import type { Sql } from '#server/transaction/transaction.ts';
import type { AuthorKey, SectionKey } from './world.ts';
import type { Taxonomy } from './write-taxonomy.ts';

type Person = { role: Role; name: string; author?: AuthorKey; section?: SectionKey };

/** One account for each role; those who write are behind their signature. */
const cast: readonly Person[] = [
  { role: 'administrator', name: 'Rosalie Demange' },
  { role: 'editor_in_chief', name: 'Victor Alméras' },
  { role: 'section_editor', name: 'Lucien Fabregat', author: 'fabregat', section: 'economie' },
  { role: 'journalist', name: 'Hélène Castagnier', author: 'castagnier' },
  { role: 'contributor', name: 'Jeanne Maubert', author: 'maubert' },
  { role: 'moderator', name: 'Salomé Kerdoncuff' },
  { role: 'ad_manager', name: 'Hugo Bressand' },
  { role: 'reader', name: 'Camille Orsel' },
];

export type PreparedPerson = Omit<Person, 'role'> & {
  /** The role's French word, as the command line writes it. */
  role: string;
  grant: Role;
  email: string;
  password: string;
  passwordHash: string;
};

const consonants = 'bdfglmnrsvz';
const vowels = 'aeiou';
const pick = (letters: string): string => letters[randomInt(letters.length)] ?? '';
const syllable = (): string => pick(consonants) + pick(vowels);

/** Five groups of two syllables that can be read aloud: some 57 bits. */
const newPassword = (): string => Array.from({ length: 5 }, () => syllable() + syllable()).join('-');

/** The accounts with fresh passwords, hashed one after another before the transaction opens. */
export async function preparePeople(): Promise<PreparedPerson[]> {
  const people: PreparedPerson[] = [];
  for (const { role: grant, ...person } of cast) {
    const password = newPassword();
    const role = roleArguments[grant];
    const email = `${role}@nouvelles.example`;
    people.push({ ...person, role, grant, email, password, passwordHash: await hashPassword(password) });
  }
  return people;
}

/** Writes the accounts and puts them behind their signatures; returns account ids by author key. */
export async function insertPeople(
  sql: Sql,
  { people, taxonomy }: { people: readonly PreparedPerson[]; taxonomy: Taxonomy },
): Promise<Map<string, string>> {
  const accounts = new Map<string, string>();
  for (const { name, email, passwordHash, grant, author, section } of people) {
    const sectionId = section ? (taxonomy.sections.get(section) ?? null) : null;
    const grants = [{ role: grant, sectionId }];
    const userId = await insertAccount(sql, { name, email, passwordHash, grants, isDemo: true });
    if (!userId) throw new Error(`The address ${email} belongs to somebody already`);
    const authorId = author && taxonomy.authors.get(author);
    if (!author || !authorId) continue;
    await sql.author.update({ where: { id: authorId }, data: { userId } });
    accounts.set(author, userId);
  }
  return accounts;
}
