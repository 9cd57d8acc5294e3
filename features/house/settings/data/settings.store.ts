import { lockSetting, writeSetting } from '#server/settings/setting-rows.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const key = 'newspaper';

/** The stored settings, held until the transaction ends; one change at a time even when there is no row yet. */
export async function lockSettings(sql: Sql): Promise<Record<string, unknown>> {
  const value = await lockSetting(sql, key);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export async function writeSettings(
  sql: Sql,
  value: Record<string, unknown>,
  updatedById: string | null,
): Promise<void> {
  await writeSetting(sql, key, { value, updatedById });
}
