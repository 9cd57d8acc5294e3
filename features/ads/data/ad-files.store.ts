import type { AdFiles } from '#features/ads/ad-files.ts';
import { adFilesKey as key, readAdFiles } from '#features/ads/data/ad-files.queries.ts';
import { lockSetting, writeSetting } from '#server/setting-rows.ts';
import type { Sql } from '#server/transaction.ts';

/** The stored files, held until the transaction ends; one change at a time even when there is no row yet. */
export async function lockAdFiles(sql: Sql): Promise<AdFiles> {
  const stored = await lockSetting(sql, key);
  return readAdFiles(stored);
}

export async function writeAdFiles(sql: Sql, value: AdFiles, updatedById: string | null): Promise<void> {
  await writeSetting(sql, key, { value, updatedById });
}
