import type { AdFiles } from '#features/ads/delivery/ad-files.ts';
import { adFilesKey as key, readAdFiles } from '#features/ads/delivery/data/ad-files.queries.ts';
import { lockSetting, writeSetting } from '#server/settings/setting-rows.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The stored files, held until the transaction ends; one change at a time even when there is no row yet. */
export async function lockAdFiles(sql: Sql): Promise<AdFiles> {
  const stored = await lockSetting(sql, key);
  return readAdFiles(stored);
}

export async function writeAdFiles(sql: Sql, value: AdFiles, updatedById: string | null): Promise<void> {
  await writeSetting(sql, key, { value, updatedById });
}
