import { db } from '#server/db/client.ts';

/** Settings of the newspaper, and what holds until somebody chooses. */
const settingDefaults = {
  'newspaper.name': 'Nouvelles du Monde',
} as const;

export type SettingKey = keyof typeof settingDefaults;

/** A text setting, or its default. A public page that shows it carries the tag `settings`. */
export async function getTextSetting(key: SettingKey): Promise<string> {
  const row = await db().setting.findUnique({ where: { key }, select: { value: true } });
  return typeof row?.value === 'string' && row.value !== '' ? row.value : settingDefaults[key];
}

/** The newspaper's name. */
export const getNewspaperName = (): Promise<string> => getTextSetting('newspaper.name');
