import {
  type ConsentSettings,
  consentSettingsKey as key,
  parseConsentSettings,
} from '#features/readers/consent/consent-settings.ts';
import { lockSetting, writeSetting } from '#server/settings/setting-rows.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The stored settings, held until the transaction ends. */
export async function lockConsentSettings(sql: Sql): Promise<ConsentSettings> {
  const stored = await lockSetting(sql, key);
  return parseConsentSettings(stored);
}

export async function writeConsentSettings(
  sql: Sql,
  value: ConsentSettings,
  updatedById: string | null,
): Promise<void> {
  await writeSetting(sql, key, { value, updatedById });
}
