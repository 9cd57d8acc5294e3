import { retentionKey as key } from '#features/house/retention/data/retention.queries.ts';
import type { Retention } from '#features/house/retention/retention.ts';
import { retentionSchema } from '#features/house/retention/retention.schema.ts';
import { lockSetting, writeSetting } from '#server/settings/setting-rows.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The stored durations, held until the transaction ends. */
export async function lockRetention(sql: Sql): Promise<Retention> {
  const stored = await lockSetting(sql, key);
  return retentionSchema.parse(stored ?? {});
}

export async function writeRetention(sql: Sql, value: Retention, updatedById: string | null): Promise<void> {
  await writeSetting(sql, key, { value, updatedById });
}
