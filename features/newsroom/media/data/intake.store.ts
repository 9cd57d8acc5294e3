import type { AssetKind } from '#features/newsroom/media/assets.ts';
import type { CropRatio } from '#features/newsroom/media/crops.ts';
import { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** What a file brought, as its asset begins: its words, its sums, its master. */
export type NewAsset = {
  /** A picture unless something else is said. */
  kind?: AssetKind;
  durationMs?: number | null;
  hash: string;
  mimeType: string;
  width: number;
  height: number;
  bytes: number;
  isAnimated: boolean;
  isGraphic: boolean;
  /** Of pictures alone, as the hash of what they look like. */
  dominantColor: string | null;
  perceptualHash: bigint | null;
  originalHash: string;
  originalMimeType: string;
  originalBytes: number;
  originalName: string;
  title: string | null;
  alt: string;
  caption: string | null;
  credit: string;
  creator: string | null;
  copyright: string | null;
  usageTerms: string | null;
  takenAt: Date | null;
  place: string | null;
  keywords: string[];
  digitalSourceType: string | null;
  folderId: string | null;
  createdById: string | null;
};

/** The asset begins as `preparing`: nobody but the desk sees it before its first files. Resolves with its id. */
export async function insertAsset(sql: Sql, asset: NewAsset): Promise<string> {
  const { id } = await sql.asset.create({ data: { ...asset, state: 'preparing' }, select: { id: true } });
  return id;
}

/** What an asset is; null when there is none. */
export const getAssetKind = async (sql: Sql, assetId: string): Promise<AssetKind | null> =>
  (await sql.asset.findUnique({ where: { id: assetId }, select: { kind: true } }))?.kind ?? null;

/** The asset made of the same file (its sum as sent) or of one whose pixels are the same (its master's); never `besides`. */
export const findSameFile = (
  sql: Sql,
  { originalHash, hash, besides }: { originalHash: string; hash?: string; besides?: string },
): Promise<{ id: string; withdrawnAt: Date | null } | null> =>
  sql.asset.findFirst({
    where: {
      OR: [{ originalHash }, ...(hash ? [{ hash }] : [])],
      ...(besides ? { id: { not: besides } } : {}),
    },
    select: { id: true, withdrawnAt: true },
  });

export type AssetToDerive = {
  id: string;
  state: 'preparing' | 'ready';
  hash: string;
  mimeType: string;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  isGraphic: boolean;
  isAnimated: boolean;
  withdrawnAt: Date | null;
};

/** Null when it is gone, or no picture. */
export const getAssetToDerive = (sql: Sql, assetId: string): Promise<AssetToDerive | null> =>
  sql.asset.findUnique({
    where: { id: assetId, kind: 'picture' },
    select: {
      id: true,
      state: true,
      hash: true,
      mimeType: true,
      width: true,
      height: true,
      focalX: true,
      focalY: true,
      isGraphic: true,
      isAnimated: true,
      withdrawnAt: true,
    },
  });

export const listFileRows = (
  sql: Sql,
  assetId: string,
): Promise<{ crop: string; region: string; mimeType: string; width: number }[]> =>
  sql.assetDerivative.findMany({
    where: { assetId },
    select: { crop: true, region: true, mimeType: true, width: true },
  });

export type FileRow = {
  hash: string;
  assetId: string;
  crop: string;
  region: string;
  mimeType: string;
  width: number;
  height: number;
  bytes: number;
};

/** Written after the files themselves; those that a second worker wrote first stay. */
export async function insertFileRows(sql: Sql, rows: readonly FileRow[]): Promise<void> {
  await sql.assetDerivative.createMany({ data: [...rows], skipDuplicates: true });
}

/** The asset's first files are there: readers may see it, and its uploads are at their end. */
export async function setReady(sql: Sql, assetId: string): Promise<void> {
  await sql.asset.updateMany({ where: { id: assetId, state: 'preparing' }, data: { state: 'ready' } });
  await sql.upload.updateMany({
    where: { assetId, state: 'read', replacement: { equals: Prisma.DbNull } },
    data: { state: 'ready' },
  });
}

/** Parts that uses drew by hand: in the live text, on fronts, and in the texts that are worked on or planned. */
export const listDrawnCrops = (sql: Sql, assetId: string): Promise<{ crop: CropRatio; region: unknown }[]> =>
  sql.$queryRaw`
    SELECT DISTINCT drawn.key AS crop, drawn.value AS region FROM (
      SELECT crops FROM asset_uses WHERE asset_id = ${assetId}::uuid
      UNION ALL SELECT picture -> 'crops' FROM front_cards WHERE picture_id = ${assetId}::uuid
      UNION ALL SELECT found -> 'crops'
        FROM revision_assets n
        JOIN revisions r ON r.id = n.revision_id
        JOIN articles a ON r.id IN (a.working_revision_id, a.live_revision_id, a.scheduled_revision_id)
        CROSS JOIN LATERAL (
          SELECT r.lead_picture AS found
          UNION ALL SELECT jsonb_path_query(r.body, '$.blocks.** ? (exists (@.crops))')) held
        WHERE n.asset_id = ${assetId}::uuid AND found ->> 'assetId' = ${assetId}) AS used
    CROSS JOIN LATERAL jsonb_each(CASE WHEN jsonb_typeof(used.crops) = 'object' THEN used.crops ELSE '{}' END) drawn`;

/**
 * Why files are made: `first` are those of a new picture, `asked` what somebody changed and waits for, `shared` those
 * alone that leave with a story's address, of a picture from before there were any; `rest` what nobody waits for.
 */
export type FilesReason = 'first' | 'asked' | 'shared' | 'rest';
const priorities = { first: -1, asked: 0, shared: 5, rest: 10 } as const satisfies Record<
  FilesReason,
  number
>;

/**
 * The job that makes an asset's missing files (`derive-asset`); asked twice it runs once. One line for all that is
 * decoded, so that one core at most is taken from whoever reads the newspaper: first files come before the next file
 * is read, what nobody waits for behind everything. `mostLeft`: how many parts are to make once one was made; where
 * there are more, something makes files that are not those that were planned, and it stops.
 */
export async function queueFiles(
  sql: Sql,
  assetId: string,
  { reason, mostLeft }: { reason: FilesReason; mostLeft?: number },
): Promise<void> {
  const payload = JSON.stringify({ assetId, reason, mostLeft });
  // A picture that waits for more than those is not to lose it.
  const key = `${reason === 'shared' ? 'derive-shared' : 'derive-asset'}:${assetId}`;
  await sql.$executeRaw`
    SELECT graphile_worker.add_job('derive-asset', ${payload}::json, queue_name := 'pictures',
      priority := ${priorities[reason]}::int, job_key := ${key}::text)`;
}
