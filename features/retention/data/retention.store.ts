import { retentionKey as key } from '#features/retention/data/retention.queries.ts';
import type { Retention } from '#features/retention/retention.ts';
import { retentionSchema } from '#features/retention/retention.schema.ts';
import type { Sql } from '#server/transaction.ts';

/** The stored durations, held until the transaction ends. */
export async function lockRetention(sql: Sql): Promise<Retention> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.retention'))`;
  const row = await sql.setting.findUnique({ where: { key }, select: { value: true } });
  return retentionSchema.parse(row?.value ?? {});
}

export async function writeRetention(sql: Sql, value: Retention, updatedById: string | null): Promise<void> {
  await sql.setting.upsert({
    where: { key },
    create: { key, value, updatedById },
    update: { value, updatedById },
  });
}
