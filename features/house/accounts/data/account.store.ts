import type { Grant, Role } from '#lib/actor.ts';
import type { Sql } from '#server/transaction/transaction.ts';

export type NewAccount = {
  name: string;
  email: string;
  /** PHC string; null for an account that can't sign in. */
  passwordHash: string | null;
  grants: readonly Grant[];
  isDemo?: boolean;
  /** `nameKeyOf` of a name that its owner chose for readers to see: no two accounts have one. */
  nameKey?: string | null;
};

/**
 * Writes an account with its roles; null when the address or the name is taken, even by another transaction at this
 * moment. Whoever opens it vouches for the address: a link that was mailed there, or an administrator.
 */
export async function insertAccount(sql: Sql, account: NewAccount): Promise<string | null> {
  const { name, email, passwordHash, isDemo = false, nameKey = null } = account;
  const rows = await sql.user.createManyAndReturn({
    data: { name, email, passwordHash, isDemo, nameKey, emailVerified: new Date() },
    skipDuplicates: true,
    select: { id: true },
  });
  const userId = rows[0]?.id;
  if (!userId) return null;
  await sql.roleGrant.createMany({
    data: account.grants.map(({ role, sectionId }) => ({ userId, role, sectionId })),
    skipDuplicates: true,
  });
  return userId;
}

/** The account in whose name the command line's keys act: one for each role, without a password. */
export async function ensureServiceAccount(sql: Sql, role: Role, name: string): Promise<string> {
  const email = `service-${role.replaceAll('_', '-')}@service.invalid`;
  const grants = [{ role, sectionId: null }];
  const created = await insertAccount(sql, { name, email, passwordHash: null, grants });
  if (created) return created;
  const { id } = await sql.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return id;
}

/** Sections that exist among these; a grant for another would break its foreign key. */
export async function listExistingSectionIds(sql: Sql, sectionIds: readonly string[]): Promise<string[]> {
  const rows = await sql.section.findMany({ where: { id: { in: [...sectionIds] } }, select: { id: true } });
  return rows.map((row) => row.id);
}

export async function updatePassword(sql: Sql, userId: string, passwordHash: string): Promise<void> {
  await sql.user.update({ where: { id: userId }, data: { passwordHash } });
}

/** Closes sessions of one person: one of them, or all but one. Returns how many were open. */
export async function deleteSessions(
  sql: Sql,
  which: { userId: string; sessionId?: string; exceptId?: string },
): Promise<number> {
  const { userId, sessionId, exceptId } = which;
  const { count } = await sql.session.deleteMany({
    where: {
      userId,
      ...(sessionId ? { id: sessionId } : {}),
      ...(exceptId ? { id: { not: exceptId } } : {}),
    },
  });
  return count;
}

/** Who a session belongs to, or null. */
export async function getSessionOwner(sql: Sql, sessionId: string): Promise<string | null> {
  const row = await sql.session.findUnique({ where: { id: sessionId }, select: { userId: true } });
  return row?.userId ?? null;
}
