import { type IndexNowKeys, indexNowKeysSchema } from '#features/reach/distribution/distribution.schema.ts';
import { indexNowKeysRow } from '#features/reach/distribution/data/index-now-key.store.ts';
import { readSetting } from '#server/settings/setting-rows.ts';

/** The newspaper's keys for IndexNow; null until the first one is needed. */
export async function getIndexNowKeys(): Promise<IndexNowKeys | null> {
  const parsed = indexNowKeysSchema.safeParse(await readSetting(indexNowKeysRow));
  return parsed.success ? parsed.data : null;
}
