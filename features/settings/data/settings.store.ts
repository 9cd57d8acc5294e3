import type { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction.ts';

const key = 'newspaper';

/** The stored settings, held until the transaction ends; one change at a time even when there is no row yet. */
export async function lockSettings(sql: Sql): Promise<Record<string, unknown>> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.settings'))`;
  const row = await sql.setting.findUnique({ where: { key }, select: { value: true } });
  const value: unknown = row?.value;
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export async function writeSettings(
  sql: Sql,
  value: Record<string, unknown>,
  updatedById: string | null,
): Promise<void> {
  const stored = value as Prisma.InputJsonObject;
  await sql.setting.upsert({
    where: { key },
    create: { key, value: stored, updatedById },
    update: { value: stored, updatedById },
  });
}
