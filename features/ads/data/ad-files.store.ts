import type { AdFiles } from '#features/ads/ad-files.ts';
import { adFilesKey as key, readAdFiles } from '#features/ads/data/ad-files.queries.ts';
import type { Sql } from '#server/transaction.ts';

/** The stored files, held until the transaction ends; one change at a time even when there is no row yet. */
export async function lockAdFiles(sql: Sql): Promise<AdFiles> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.ad-files'))`;
  const row = await sql.setting.findUnique({ where: { key }, select: { value: true } });
  return readAdFiles(row?.value);
}

export async function writeAdFiles(sql: Sql, value: AdFiles, updatedById: string | null): Promise<void> {
  await sql.setting.upsert({
    where: { key },
    create: { key, value, updatedById },
    update: { value, updatedById },
  });
}
