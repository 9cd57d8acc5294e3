import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Rows of the settings table: JSON under a key, each of one subject, which parses what it reads. Undefined where nobody
 * has written.
 */
export const readSetting = async (key: string, sql: Sql = db()): Promise<unknown> =>
  (await sql.setting.findUnique({ where: { key }, select: { value: true } }))?.value;

/** The same, held until the transaction ends: one change at a time even when there is no row yet. */
export async function lockSetting(sql: Sql, key: string): Promise<unknown> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.settings.' || ${key}))`;
  return readSetting(key, sql);
}

/** `updatedById`: null for what nobody did. */
export async function writeSetting(
  sql: Sql,
  key: string,
  { value, updatedById }: { value: object; updatedById: string | null },
): Promise<void> {
  const stored = value as Prisma.InputJsonObject;
  await sql.setting.upsert({
    where: { key },
    create: { key, value: stored, updatedById },
    update: { value: stored, updatedById },
  });
}
