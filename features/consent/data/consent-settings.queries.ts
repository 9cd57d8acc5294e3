import {
  type ConsentSettings,
  consentSettingsKey,
  parseConsentSettings,
} from '#features/consent/consent-settings.ts';
import { db } from '#server/db/client.ts';

/** Who asks readers what they agree to. */
export async function getConsentSettings(): Promise<ConsentSettings> {
  const row = await db().setting.findUnique({ where: { key: consentSettingsKey }, select: { value: true } });
  return parseConsentSettings(row?.value);
}
