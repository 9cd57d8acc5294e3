import { postingSettingsKey as key } from '#features/readers/comments/data/posting.queries.ts';
import { type PostingSettings, postingSettingsSchema } from '#features/readers/comments/posting-settings.ts';
import { lockSetting, writeSetting } from '#server/settings/setting-rows.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The stored settings, held until the transaction ends. */
export async function lockPostingSettings(sql: Sql): Promise<PostingSettings> {
  const stored = await lockSetting(sql, key);
  return postingSettingsSchema.parse(stored ?? {});
}

export async function writePostingSettings(
  sql: Sql,
  value: PostingSettings,
  updatedById: string | null,
): Promise<void> {
  await writeSetting(sql, key, { value, updatedById });
}
