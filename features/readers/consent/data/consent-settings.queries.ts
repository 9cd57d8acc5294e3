import {
  type ConsentSettings,
  consentSettingsKey,
  parseConsentSettings,
} from '#features/readers/consent/consent-settings.ts';
import { readSetting } from '#server/settings/setting-rows.ts';

/** Who asks readers what they agree to. */
export async function getConsentSettings(): Promise<ConsentSettings> {
  return parseConsentSettings(await readSetting(consentSettingsKey));
}
