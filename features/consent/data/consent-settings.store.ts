import {
  type ConsentSettings,
  consentSettingsKey as key,
  parseConsentSettings,
} from '#features/consent/consent-settings.ts';
import type { Sql } from '#server/transaction.ts';

/** The stored settings, held until the transaction ends. */
export async function lockConsentSettings(sql: Sql): Promise<ConsentSettings> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.consent'))`;
  const row = await sql.setting.findUnique({ where: { key }, select: { value: true } });
  return parseConsentSettings(row?.value);
}

export async function writeConsentSettings(
  sql: Sql,
  value: ConsentSettings,
  updatedById: string | null,
): Promise<void> {
  await sql.setting.upsert({
    where: { key },
    create: { key, value, updatedById },
    update: { value, updatedById },
  });
}
