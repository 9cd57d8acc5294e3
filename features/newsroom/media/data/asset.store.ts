import type { AssetFields, AssetRights } from '#features/newsroom/media/media.schema.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Everything of an asset that people change. */
export type StoredAsset = AssetFields &
  AssetRights & {
    id: string;
    hash: string;
    originalHash: string | null;
    originalMimeType: string | null;
    originalName: string | null;
    originalBytes: number | null;
    focalX: number;
    focalY: number;
    withdrawnAt: Date | null;
    folderId: string | null;
    createdById: string | null;
  };

const storedFields = {
  id: true,
  hash: true,
  originalHash: true,
  originalMimeType: true,
  originalName: true,
  originalBytes: true,
  title: true,
  alt: true,
  isDecorative: true,
  caption: true,
  credit: true,
  creator: true,
  copyright: true,
  usageTerms: true,
  takenAt: true,
  place: true,
  keywords: true,
  digitalSourceType: true,
  isGraphic: true,
  transcript: true,
  licence: true,
  licenceUrl: true,
  rightsExpireAt: true,
  embargoedUntil: true,
  territories: true,
  mostUses: true,
  rightsNote: true,
  focalX: true,
  focalY: true,
  withdrawnAt: true,
  folderId: true,
  createdById: true,
} as const;

/** Holds these assets for the rest of the transaction, always in one order; unknown ids are absent. */
export async function lockAssets(sql: Sql, assetIds: readonly string[]): Promise<StoredAsset[]> {
  await sql.$queryRaw`SELECT id FROM assets WHERE id = ANY (${[...assetIds]}::uuid[]) ORDER BY id FOR UPDATE`;
  const rows = await sql.asset.findMany({
    where: { id: { in: [...assetIds] } },
    orderBy: { id: 'asc' },
    select: storedFields,
  });
  return rows as StoredAsset[];
}

export async function updateAsset(
  sql: Sql,
  assetId: string,
  values: Partial<AssetFields & AssetRights> & { focalX?: number; focalY?: number },
): Promise<void> {
  await sql.asset.update({ where: { id: assetId }, data: values });
}

export async function setWithdrawn(
  sql: Sql,
  assetId: string,
  withdrawal: { at: Date; reason: string; userId: string | null } | null,
): Promise<void> {
  await sql.asset.update({
    where: { id: assetId },
    data: {
      withdrawnAt: withdrawal?.at ?? null,
      withdrawalReason: withdrawal?.reason ?? null,
      withdrawnById: withdrawal?.userId ?? null,
    },
  });
}

/** The public files that this asset alone has: what may go from the storage with it. */
export const listOwnFiles = (sql: Sql, assetId: string): Promise<{ hash: string; mimeType: string }[]> =>
  sql.$queryRaw`
    SELECT DISTINCT d.hash, d.mime_type AS "mimeType" FROM asset_derivatives d WHERE d.asset_id = ${assetId}::uuid
      AND NOT EXISTS (SELECT 1 FROM asset_derivatives o WHERE o.hash = d.hash AND o.asset_id <> d.asset_id)
      AND NOT EXISTS (SELECT 1 FROM assets o WHERE o.hash = d.hash AND o.id <> d.asset_id)
    UNION SELECT f.hash, f.mime_type FROM assets f WHERE f.id = ${assetId}::uuid AND f.kind <> 'picture'
    UNION SELECT t.hash, 'text/vtt' FROM asset_tracks t WHERE t.asset_id = ${assetId}::uuid
      AND NOT EXISTS (SELECT 1 FROM asset_tracks o WHERE o.hash = t.hash AND o.asset_id <> t.asset_id)`;

/** With its files' rows and the words that run along it; the storage is the caller's. */
export async function deleteAsset(sql: Sql, assetId: string): Promise<void> {
  await sql.asset.delete({ where: { id: assetId } });
}

export async function setFolder(
  sql: Sql,
  assetIds: readonly string[],
  folderId: string | null,
): Promise<void> {
  await sql.asset.updateMany({ where: { id: { in: [...assetIds] } }, data: { folderId } });
}
