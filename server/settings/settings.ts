import { isDatabaseAway } from '#server/db/is-database-away.ts';
import { readSetting } from '#server/settings/setting-rows.ts';

/** The row of the settings table that holds what the newspaper says of itself (features/house/settings gives its shape). */
const newspaperKey = 'newspaper';

/** Whether all of the newsroom needs a second factor, or those who lead and administer it alone. */
export async function isSecondFactorForAllStaff(): Promise<boolean> {
  const value = await readSetting(newspaperKey);
  return (
    typeof value === 'object' && value !== null && 'secondFactor' in value && value.secondFactor === 'staff'
  );
}

/** The newspaper's name until somebody chooses one. */
const defaultName = 'Nouvelles du Monde';

/**
 * The newspaper's name, for documents that need nothing else of its settings (account, desk). With
 * `isDefaultEnough` a database that is away gives the default instead of an exception.
 */
export async function getNewspaperName({ isDefaultEnough = false } = {}): Promise<string> {
  try {
    const value = await readSetting(newspaperKey);
    const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
    return typeof name === 'string' && name !== '' ? name : defaultName;
  } catch (error) {
    if (isDefaultEnough && isDatabaseAway(error)) return defaultName;
    throw error;
  }
}
