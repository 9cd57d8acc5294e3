import type { Grant } from '#lib/actor.ts';
import type { Sql } from '#server/transaction/transaction.ts';

export type HeldAccount = { id: string; name: string; isActive: boolean; grants: Grant[] };

/** Changes of who administers wait for each other on this key (any number that nobody else uses). */
const administratorsLock = 7_240_912;

/**
 * The account that is to change, held until the transaction ends; null when there is none. Everybody who changes
 * roles or closes accounts stands in one line, so that two administrators can't remove each other at once.
 */
export async function lockAccount(sql: Sql, userId: string): Promise<HeldAccount | null> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(${administratorsLock}::bigint)`;
  const rows = await sql.$queryRaw<{ id: string; name: string; status: string }[]>`
    SELECT id, name, status::text FROM users WHERE id = ${userId}::uuid FOR UPDATE`;
  const row = rows[0];
  if (!row) return null;
  const grants = await sql.roleGrant.findMany({
    where: { userId },
    select: { role: true, sectionId: true },
    orderBy: { id: 'asc' },
  });
  return { id: row.id, name: row.name, isActive: row.status === 'active', grants };
}

/** True when somebody else who can sign in administers the whole newspaper. */
export async function hasOtherAdministrator(sql: Sql, userId: string): Promise<boolean> {
  const count = await sql.roleGrant.count({
    where: {
      role: 'administrator',
      sectionId: null,
      userId: { not: userId },
      user: { status: 'active', passwordHash: { not: null } },
    },
  });
  return count > 0;
}

/** Replaces everything that an account may do. */
export async function replaceGrants(sql: Sql, userId: string, grants: readonly Grant[]): Promise<void> {
  await sql.roleGrant.deleteMany({ where: { userId } });
  await sql.roleGrant.createMany({
    data: grants.map(({ role, sectionId }) => ({ userId, role, sectionId })),
  });
}

export async function updateAccountStatus(
  sql: Sql,
  userId: string,
  status: 'active' | 'disabled',
): Promise<void> {
  await sql.user.update({ where: { id: userId }, data: { status } });
}

/** Ends every key of the API that somebody made; returns how many still opened something. */
export async function revokeApiTokensOf(sql: Sql, userId: string, now: Date = new Date()): Promise<number> {
  const { count } = await sql.apiToken.updateMany({
    where: { userId, revokedAt: null },
    data: { revokedAt: now },
  });
  return count;
}

/** The signature behind which an account stands, held; null when there is none. */
export async function lockAuthor(
  sql: Sql,
  authorId: string,
): Promise<{ id: string; name: string; userId: string | null } | null> {
  const rows = await sql.$queryRaw<{ id: string; name: string; userId: string | null }[]>`
    SELECT id, name, user_id AS "userId" FROM authors WHERE id = ${authorId}::uuid FOR UPDATE`;
  return rows[0] ?? null;
}

/** Puts an account behind one signature, or behind none; returns the name of the one that it left. */
export async function replaceAuthorOf(
  sql: Sql,
  userId: string,
  authorId: string | null,
): Promise<string | null> {
  const left = await sql.author.findUnique({ where: { userId }, select: { name: true } });
  await sql.author.updateMany({ where: { userId }, data: { userId: null } });
  if (authorId) await sql.author.update({ where: { id: authorId }, data: { userId } });
  return left?.name ?? null;
}
