import { moderationSettingsKey as key } from '#features/readers/spam-filter/data/moderation-settings.queries.ts';
import { moderationSettingsSchema } from '#features/readers/spam-filter/moderation.schema.ts';
import type { ModerationSettings } from '#features/readers/spam-filter/moderation-settings.ts';
import { lockSetting, writeSetting } from '#server/settings/setting-rows.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The stored settings, held until the transaction ends; what can't be read gives way to the defaults. */
export async function lockModerationSettings(sql: Sql): Promise<ModerationSettings> {
  const stored = await lockSetting(sql, key);
  const parsed = moderationSettingsSchema.safeParse(stored ?? {});
  return parsed.success ? parsed.data : moderationSettingsSchema.parse({});
}

export async function writeModerationSettings(
  sql: Sql,
  settings: ModerationSettings,
  updatedById: string | null,
): Promise<void> {
  await writeSetting(sql, key, { value: settings, updatedById });
}
