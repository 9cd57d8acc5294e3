import {
  defaultNewspaperSettings,
  type NewspaperSettings,
  newspaperSettingsSchema,
} from '#features/settings/settings.schema.ts';
import { db } from '#server/db/client.ts';
import { log } from '#server/log/log.ts';

/** The row of the settings table that holds what the newspaper says of itself. */
export const newspaperSettingsKey = 'newspaper';

/** What the newspaper says of itself; a stored value that can't be read is logged and the defaults stand in. */
export async function getNewspaperSettings(): Promise<NewspaperSettings> {
  const row = await db().setting.findUnique({
    where: { key: newspaperSettingsKey },
    select: { value: true },
  });
  if (!row) return defaultNewspaperSettings;
  const parsed = newspaperSettingsSchema.safeParse(row.value);
  if (parsed.success) return parsed.data;
  log().error({ issues: parsed.error.issues.map(({ path }) => path.join('.')) }, 'unreadable settings');
  return defaultNewspaperSettings;
}
