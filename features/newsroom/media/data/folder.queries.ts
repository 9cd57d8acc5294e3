import { db } from '#server/db/client.ts';

/** A folder with how much stands in it itself, in the order of a tree: each after the one that holds it. */
export type FolderView = { id: string; name: string; parentId: string | null; depth: number; assets: number };

/** Every folder, by name the French way within each level. */
export const listFolders = (): Promise<FolderView[]> => db().$queryRaw`
  WITH RECURSIVE tree AS (
    SELECT f.id, f.name, f.parent_id, 0 AS depth, ARRAY[f.name COLLATE "fr-x-icu", f.id::text] AS path
    FROM asset_folders f WHERE f.parent_id IS NULL
    UNION ALL
    SELECT f.id, f.name, f.parent_id, t.depth + 1, t.path || ARRAY[f.name COLLATE "fr-x-icu", f.id::text]
    FROM asset_folders f JOIN tree t ON f.parent_id = t.id)
  SELECT t.id, t.name, t.parent_id AS "parentId", t.depth,
    (SELECT count(*)::int FROM assets a WHERE a.folder_id = t.id) AS assets
  FROM tree t ORDER BY t.path`;
