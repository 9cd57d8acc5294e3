import {
  type AdsSettings,
  adsSettingsKey as key,
  parseAdsSettings,
} from '#features/ads/campaigns/ads-settings.ts';
import { lockSetting, readSetting, writeSetting } from '#server/settings/setting-rows.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The stored settings as this transaction sees them. */
export async function readAdsSettings(sql: Sql): Promise<AdsSettings> {
  return parseAdsSettings(await readSetting(key, sql));
}

/** The same, held until the transaction ends. */
export async function lockAdsSettings(sql: Sql): Promise<AdsSettings> {
  return parseAdsSettings(await lockSetting(sql, key));
}

export async function writeAdsSettings(
  sql: Sql,
  value: AdsSettings,
  updatedById: string | null,
): Promise<void> {
  await writeSetting(sql, key, { value, updatedById });
}
