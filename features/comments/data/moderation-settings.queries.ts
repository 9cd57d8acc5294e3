import { moderationSettingsSchema } from '#features/comments/moderation.schema.ts';
import type { ModerationSettings } from '#features/comments/moderation/moderation-settings.ts';
import { db } from '#server/db/client.ts';

/** The row of the settings table that says how comments are moderated. */
export const moderationSettingsKey = 'comments.moderation';

/** How this newspaper moderates. Throws when what is stored can't be read: a comment waits rather than pass unread. */
export async function getModerationSettings(): Promise<ModerationSettings> {
  const row = await db().setting.findUnique({
    where: { key: moderationSettingsKey },
    select: { value: true },
  });
  return moderationSettingsSchema.parse(row?.value ?? {});
}
