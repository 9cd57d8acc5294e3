import type { Sql } from '#server/transaction/transaction.ts';

/** Folders change one after another: their levels and names are judged on what stands. */
export async function lockFolders(sql: Sql): Promise<void> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.asset-folders'))`;
}

export type StoredFolder = { id: string; name: string; parentId: string | null };

export const getStoredFolder = (sql: Sql, id: string): Promise<StoredFolder | null> =>
  sql.assetFolder.findUnique({ where: { id }, select: { id: true, name: true, parentId: true } });

export async function writeFolder(
  sql: Sql,
  folder: { id?: string | undefined; name: string; parentId: string | null; userId: string | null },
): Promise<string> {
  const { id, name, parentId, userId } = folder;
  const written = id
    ? await sql.assetFolder.update({ where: { id }, data: { name, parentId }, select: { id: true } })
    : await sql.assetFolder.create({ data: { name, parentId, createdById: userId }, select: { id: true } });
  return written.id;
}

/** Another folder beside it with the same name, accents and case aside. */
export async function isFolderNameTaken(
  sql: Sql,
  { id, name, parentId }: { id?: string | undefined; name: string; parentId: string | null },
): Promise<boolean> {
  const rows = await sql.$queryRaw<unknown[]>`
    SELECT 1 FROM asset_folders WHERE parent_id IS NOT DISTINCT FROM ${parentId}::uuid
      AND lower(plain_name(name)) = lower(plain_name(${name})) AND id IS DISTINCT FROM ${id ?? null}::uuid LIMIT 1`;
  return rows.length > 0;
}

const mostLevels = 3;

/** Whether it may stand there: three levels with what it holds, and never in itself. The database says the same. */
export async function fitsUnder(sql: Sql, id: string | undefined, parentId: string | null): Promise<boolean> {
  const rows = await sql.$queryRaw<{ above: number; below: number; isLoop: boolean }[]>`
    WITH RECURSIVE up(id, parent_id, depth) AS (
      SELECT f.id, f.parent_id, 1 FROM asset_folders f WHERE f.id = ${parentId}::uuid
      UNION ALL SELECT f.id, f.parent_id, up.depth + 1 FROM asset_folders f JOIN up ON f.id = up.parent_id WHERE up.depth < 10),
    down(id, depth) AS (
      SELECT ${id ?? null}::uuid, 1
      UNION ALL SELECT f.id, down.depth + 1 FROM asset_folders f JOIN down ON f.parent_id = down.id WHERE down.depth < 10)
    SELECT (SELECT coalesce(max(depth), 0) FROM up)::int AS above, (SELECT max(depth) FROM down)::int AS below,
      EXISTS (SELECT 1 FROM up WHERE up.id = ${id ?? null}::uuid) AS "isLoop"`;
  const found = rows[0];
  return found !== undefined && !found.isLoop && found.above + found.below <= mostLevels;
}

export async function isFolderEmpty(sql: Sql, id: string): Promise<boolean> {
  const assets = await sql.asset.count({ where: { folderId: id } });
  const folders = await sql.assetFolder.count({ where: { parentId: id } });
  return assets + folders === 0;
}

export async function deleteFolder(sql: Sql, id: string): Promise<void> {
  await sql.assetFolder.delete({ where: { id } });
}
