import { type AdsSettings, adsSettingsKey as key, parseAdsSettings } from '#features/ads/ads-settings.ts';
import type { Sql } from '#server/transaction.ts';

/** The stored settings as this transaction sees them. */
export async function readAdsSettings(sql: Sql): Promise<AdsSettings> {
  const row = await sql.setting.findUnique({ where: { key }, select: { value: true } });
  return parseAdsSettings(row?.value);
}

/** The same, held until the transaction ends. */
export async function lockAdsSettings(sql: Sql): Promise<AdsSettings> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.ads.settings'))`;
  return await readAdsSettings(sql);
}

export async function writeAdsSettings(
  sql: Sql,
  value: AdsSettings,
  updatedById: string | null,
): Promise<void> {
  await sql.setting.upsert({
    where: { key },
    create: { key, value, updatedById },
    update: { value, updatedById },
  });
}
