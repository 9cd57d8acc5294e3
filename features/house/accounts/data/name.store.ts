import { isStaffRole } from '#lib/actor.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** What somebody is called now, and whether they are of the newsroom, whatever their session may. */
export async function getNameHolder(
  sql: Sql,
  userId: string,
): Promise<{ name: string; isStaff: boolean } | null> {
  const user = await sql.user.findUnique({
    where: { id: userId },
    select: { name: true, grants: { select: { role: true } } },
  });
  return user && { name: user.name, isStaff: user.grants.some(({ role }) => isStaffRole(role)) };
}

/** Writes a name with its key; false when another account took it at this moment. */
export async function updateName(
  sql: Sql,
  { userId, name, nameKey }: { userId: string; name: string; nameKey: string | null },
): Promise<boolean> {
  const changed = await sql.$executeRaw`
    UPDATE users SET name = ${name}, name_key = ${nameKey}, updated_at = now()
    WHERE id = ${userId}::uuid
      AND NOT EXISTS (SELECT FROM users other WHERE other.name_key = ${nameKey} AND other.id <> ${userId}::uuid)`;
  return changed === 1;
}

/** The articles under which somebody's comments stand, by whatever name. */
export async function listCommentedArticles(sql: Sql, userId: string): Promise<string[]> {
  const rows = await sql.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT article_id AS id FROM comments WHERE author_id = ${userId}::uuid`;
  return rows.map(({ id }) => id);
}
