import { type AdFiles, adFilesSchema } from '#features/ads/delivery/ad-files.ts';
import { readSetting } from '#server/settings/setting-rows.ts';

/** The row of the settings table that holds them. */
export const adFilesKey = 'ad-files';

/** The files as the desk wrote them; empty for what it did not write, or can't be read. */
export async function getAdFiles(): Promise<AdFiles> {
  return readAdFiles(await readSetting(adFilesKey));
}

export function readAdFiles(stored: unknown): AdFiles {
  const parsed = adFilesSchema.safeParse(stored);
  return parsed.success ? parsed.data : { adsTxt: '', appAdsTxt: '', sellersJson: '' };
}
