import type { Role } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';

/** Somebody who can be written to. */
export type Recipient = { userId: string; email: string; name: string };

const select = { id: true, email: true, name: true } as const;

const toRecipients = (users: { id: string; email: string; name: string }[]): Recipient[] =>
  users.map(({ id, email, name }) => ({ userId: id, email, name }));

/** Those of these people whose account is open. */
export async function listPeople(userIds: readonly string[]): Promise<Recipient[]> {
  if (userIds.length === 0) return [];
  return toRecipients(
    await db().user.findMany({
      where: { id: { in: [...userIds] }, status: 'active', ...humans },
      select,
      orderBy: { id: 'asc' },
    }),
  );
}

/** Everybody who holds this role for the whole newspaper. */
export const listRoleHolders = (role: Role): Promise<Recipient[]> => listHolders(role, [null]);

/** The section editors whom a grant on one of these sections, or on the whole newspaper, makes responsible. */
export const listSectionEditors = (sectionPath: readonly string[]): Promise<Recipient[]> =>
  listHolders('section_editor', [null, ...sectionPath]);

/** A key made on the command line is an account too, with an address where nobody reads. */
const humans = { NOT: { email: { endsWith: '@service.invalid' } } } as const;

async function listHolders(role: Role, scopes: (string | null)[]): Promise<Recipient[]> {
  const sectionIds = scopes.filter((scope) => scope !== null);
  const users = await db().user.findMany({
    where: {
      status: 'active',
      ...humans,
      grants: {
        some: {
          role,
          OR: [...(scopes.includes(null) ? [{ sectionId: null }] : []), { sectionId: { in: sectionIds } }],
        },
      },
    },
    select,
    orderBy: { id: 'asc' },
  });
  return toRecipients(users);
}
