import type { Deletion } from '#features/office/personal-data/deletion.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Writes what somebody asked for; false when they have asked already. */
export async function insertDeletion(sql: Sql, userId: string, deletion: Deletion): Promise<boolean> {
  const { count } = await sql.accountDeletion.createMany({
    data: { userId, ...deletion },
    skipDuplicates: true,
  });
  return count === 1;
}

/** Forgets it: true when it was still there. */
export async function deleteDeletion(sql: Sql, userId: string): Promise<boolean> {
  const { count } = await sql.accountDeletion.deleteMany({ where: { userId } });
  return count === 1;
}

/** A deletion whose hour has come, held; null when it was taken back, or done by another worker. */
export async function lockDueDeletion(
  sql: Sql,
  userId: string,
  now: Date,
): Promise<{ removesTexts: boolean } | null> {
  const [row] = await sql.$queryRaw<{ removesTexts: boolean }[]>`
    SELECT removes_texts AS "removesTexts" FROM account_deletions
    WHERE user_id = ${userId}::uuid AND due_at <= ${now} FOR UPDATE`;
  return row ?? null;
}
