import { deleteExpiredExports, listWantedExports } from '#features/office/personal-data/data/export.store.ts';
import { exportFolder, exportIdOfKey } from '#features/office/personal-data/use-cases/export-file.ts';
import { storage } from '#server/storage/storage.ts';

/** A file is written before its row says so: one this young may be on its way. */
const youngMs = 3_600_000;

/**
 * Erases the copies whose term is over, and every file that no row wants: those that were replaced, and those of
 * accounts that are gone. Returns how many files went.
 */
export async function eraseExports(now: Date): Promise<{ rows: number; files: number }> {
  const rows = await deleteExpiredExports(now);
  const found: string[] = [];
  for await (const { key, writtenAt } of storage('private').list(exportFolder)) {
    if (now.getTime() - writtenAt.getTime() >= youngMs) found.push(key);
  }
  const wanted = await listWantedExports(found.map(exportIdOfKey));
  const unwanted = found.filter((key) => !wanted.has(exportIdOfKey(key)));
  for (const key of unwanted) await storage('private').remove(key);
  return { rows, files: unwanted.length };
}
