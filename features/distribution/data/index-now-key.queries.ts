import { type IndexNowKeys, indexNowKeysSchema } from '#features/distribution/distribution.schema.ts';
import { indexNowKeysRow } from '#features/distribution/data/index-now-key.store.ts';
import { db } from '#server/db/client.ts';

/** The newspaper's keys for IndexNow; null until the first one is needed. */
export async function getIndexNowKeys(): Promise<IndexNowKeys | null> {
  const row = await db().setting.findUnique({ where: { key: indexNowKeysRow }, select: { value: true } });
  const parsed = indexNowKeysSchema.safeParse(row?.value);
  return parsed.success ? parsed.data : null;
}
