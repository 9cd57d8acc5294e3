import { type IndexNowKeys, indexNowKeysSchema } from '#features/reach/distribution/distribution.schema.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The row of the settings table that keeps the newspaper's key. */
export const indexNowKeysRow = 'distribution.indexnow';

/**
 * The keys, which nobody else changes until the transaction ends. The first one is kept at the first question: `fresh`
 * gives it. A row that can't be read is no key: a new one takes its place.
 */
export async function lockIndexNowKeys(sql: Sql, fresh: () => IndexNowKeys): Promise<IndexNowKeys> {
  await sql.$executeRaw`
    INSERT INTO settings (key, value, updated_at)
    VALUES (${indexNowKeysRow}, ${JSON.stringify(fresh())}::jsonb, now()) ON CONFLICT DO NOTHING`;
  const [row] = await sql.$queryRaw<{ value: unknown }[]>`
    SELECT value FROM settings WHERE key = ${indexNowKeysRow} FOR UPDATE`;
  const parsed = indexNowKeysSchema.safeParse(row?.value);
  if (parsed.success) return parsed.data;
  const keys = fresh();
  await writeIndexNowKeys(sql, keys, null);
  return keys;
}

/** Writes locked keys. */
export async function writeIndexNowKeys(
  sql: Sql,
  value: IndexNowKeys,
  updatedById: string | null,
): Promise<void> {
  await sql.setting.update({ where: { key: indexNowKeysRow }, data: { value, updatedById } });
}
