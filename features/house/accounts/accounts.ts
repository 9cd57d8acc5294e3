import { type Grant, type Role, roles } from '#lib/actor.ts';
import { roleArguments } from '#messages/accounts.ts';

/** An address as accounts know it: trimmed, in small letters (the database holds that too). */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** True when a password says no more than who its owner is: the name, the address, or its first half. */
export function isPasswordIdentity(
  password: string,
  { name, email }: { name: string; email: string },
): boolean {
  const secret = plain(password);
  return [name, email, email.split('@')[0] ?? ''].some((text) => plain(text) === secret);
}

/** True for grants that administer the whole newspaper. */
export const isAdministering = (grants: readonly Grant[]): boolean =>
  grants.some(({ role, sectionId }) => role === 'administrator' && sectionId === null);

/** The role of a French word of the command line (`chef-de-rubrique`), or null. */
export const parseRoleArgument = (word: string): Role | null =>
  roles.find((role) => roleArguments[role] === word) ?? null;

/** What a browser calls itself, in a few words: enough to recognise one's own session. */
export function deviceWords(userAgent: string | null): string {
  const agent = userAgent ?? '';
  const browser = ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'].find((name) => agent.includes(`${name}/`));
  const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'Linux'].find((name) =>
    agent.includes(name),
  );
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  return [browser, system].flatMap((word) => (word ? [names[word] ?? word] : [])).join(' · ');
}
