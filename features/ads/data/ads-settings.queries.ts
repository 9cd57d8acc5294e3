import { type AdsSettings, adsSettingsKey, parseAdsSettings } from '#features/ads/ads-settings.ts';
import { db } from '#server/db/client.ts';

/** What this newspaper says of its advertising. */
export async function getAdsSettings(): Promise<AdsSettings> {
  const row = await db().setting.findUnique({ where: { key: adsSettingsKey }, select: { value: true } });
  return parseAdsSettings(row?.value);
}
