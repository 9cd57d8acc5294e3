import { moderationSettingsSchema } from '#features/readers/spam-filter/moderation.schema.ts';
import type { ModerationSettings } from '#features/readers/spam-filter/moderation-settings.ts';
import { readSetting } from '#server/settings/setting-rows.ts';

/** The row of the settings table that says how comments are moderated. */
export const moderationSettingsKey = 'comments.moderation';

/** How this newspaper moderates. Throws when what is stored can't be read: a comment waits rather than pass unread. */
export async function getModerationSettings(): Promise<ModerationSettings> {
  return moderationSettingsSchema.parse((await readSetting(moderationSettingsKey)) ?? {});
}
