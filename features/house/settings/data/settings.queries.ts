import {
  type AccessibilityState,
  accessibilityState,
  enteredAudit,
} from '#features/house/settings/accessibility.ts';
import {
  defaultNewspaperSettings,
  type NewspaperSettings,
  newspaperSettingsSchema,
} from '#features/house/settings/settings.schema.ts';
import { db } from '#server/db/client.ts';
import { isDatabaseAway } from '#server/db/is-database-away.ts';
import { log } from '#server/log/log.ts';

/** The rows of the settings table that say what the newspaper is: all of it, and the name given at the first start. */
const settingsKey = 'newspaper';
const nameKey = 'newspaper.name';

/** What the newspaper says of itself; a stored value that can't be read is logged and the defaults stand in. */
export async function getNewspaperSettings(): Promise<NewspaperSettings> {
  const rows = await db().$queryRaw<{ key: string; value: unknown }[]>`
    SELECT key, value FROM settings WHERE key IN (${settingsKey}, ${nameKey})`;
  const value = (key: string): unknown => rows.find((row) => row.key === key)?.value;
  const name = value(nameKey);
  const parsed = newspaperSettingsSchema.safeParse({
    ...(typeof name === 'string' && name !== '' ? { name } : {}),
    ...asRecord(value(settingsKey)),
  });
  if (parsed.success) return parsed.data;
  log().error({ issues: parsed.error.issues.map(({ path }) => path.join('.')) }, 'unreadable settings');
  return defaultNewspaperSettings;
}

/** What every page declares of its accessibility; null while the database is away: a wrong state is worse than none. */
export async function getDeclaredAccessibility(): Promise<AccessibilityState | null> {
  try {
    return accessibilityState(enteredAudit(await getNewspaperSettings()));
  } catch (error) {
    if (isDatabaseAway(error)) return null;
    throw error;
  }
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
