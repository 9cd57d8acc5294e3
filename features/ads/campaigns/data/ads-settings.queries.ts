import { type AdsSettings, adsSettingsKey, parseAdsSettings } from '#features/ads/campaigns/ads-settings.ts';
import { readSetting } from '#server/settings/setting-rows.ts';

/** What this newspaper says of its advertising. */
export async function getAdsSettings(): Promise<AdsSettings> {
  return parseAdsSettings(await readSetting(adsSettingsKey));
}
