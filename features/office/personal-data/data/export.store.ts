import type { KeptExport } from '#features/office/personal-data/personal-data.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Somebody's copy, held with their account until the transaction ends: two asks at once are one after the other. */
export async function lockExportOf(sql: Sql, userId: string): Promise<KeptExport | null> {
  await sql.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
  return sql.dataExport.findUnique({ where: { userId } });
}

/** Begins a copy in the place of the one before, whose file goes with its row (`listExports`). Returns its id. */
export async function replaceExport(sql: Sql, userId: string, now: Date): Promise<string> {
  await sql.dataExport.deleteMany({ where: { userId } });
  const { id } = await sql.dataExport.create({ data: { userId, askedAt: now }, select: { id: true } });
  return id;
}

/** Says how far a copy is; outside any transaction, so that its page sees it. */
export async function updatePartsDone(id: string, partsDone: number): Promise<void> {
  await db().dataExport.updateMany({ where: { id, readyAt: null }, data: { partsDone } });
}

/** Says that the file is there; false when nobody wants it any more. */
export async function updateExportReady(
  id: string,
  ready: { bytes: number; partsDone: number; readyAt: Date; expiresAt: Date },
): Promise<boolean> {
  const { count } = await db().dataExport.updateMany({ where: { id }, data: ready });
  return count === 1;
}

/** Forgets the copies whose term is over. */
export async function deleteExpiredExports(now: Date): Promise<number> {
  const { count } = await db().dataExport.deleteMany({ where: { expiresAt: { lte: now } } });
  return count;
}

/** Which of these ids are copies that are still wanted. */
export async function listWantedExports(ids: readonly string[]): Promise<Set<string>> {
  const rows = await db().dataExport.findMany({ where: { id: { in: [...ids] } }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
