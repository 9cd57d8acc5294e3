import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CropRatio,
  type Region,
  regionKey,
  regionSchema,
  toPixels,
} from '#features/newsroom/media/crops.ts';
import { lockAssets } from '#features/newsroom/media/data/asset.store.ts';
import {
  type AssetToDerive,
  type FileRow,
  type FilesReason,
  findSameFile,
  getAssetToDerive,
  insertFileRows,
  listDrawnCrops,
  listFileRows,
  queueFiles,
  setReady,
} from '#features/newsroom/media/data/intake.store.ts';
import {
  endReplacements,
  getReplacement,
  type Replacement,
  replaceFile,
} from '#features/newsroom/media/data/replacement.store.ts';
import { fileKey, masterKey, withdrawnKey } from '#features/newsroom/media/file-key.ts';
import { fileRowKey, type PlannedPart, planFiles } from '#features/newsroom/media/file-plan.ts';
import { isServedMimeType } from '#features/newsroom/media/file-types.ts';
import { runMake } from '#features/newsroom/media/intake/run-picture-child.ts';
import { inScratchFolder } from '#features/newsroom/media/intake/scratch-folder.ts';
import { settleFiles } from '#features/newsroom/media/use-cases/settle-files.ts';
import { systemActor } from '#lib/actor.ts';
import { mediaJobNames } from '#words/newsroom/media/media-desk.ts';
import { storage } from '#server/storage/storage.ts';
import { type Sql, transaction } from '#server/transaction/transaction.ts';

const actor = () => systemActor(mediaJobNames.maker);

/**
 * Makes the files that an asset should have and has not. One that is `preparing` gets those that a page can't do
 * without, is `ready` with them, and the rest is asked for behind everything. So does a file that waits to take
 * another's place: until its first files stand readers see the old one. Each part's rows are written once its files
 * stand, and the pages that show the asset are drawn again. Answers how many were made.
 */
export async function deriveAsset(assetId: string, { signal, steps }: Deriving = {}): Promise<number> {
  const found = await transaction(actor(), ({ sql }) => findWork(sql, assetId));
  if (!found) return 0;
  const { asset, replacement } = found;
  const isFirst = asset.state === 'preparing';
  const only = isFirst ? 'first' : steps?.reason === 'shared' ? 'shared' : undefined;
  const planned = planFiles(asset, { ...found, only });
  if (steps?.mostLeft !== undefined && planned.length > steps.mostLeft) return 0;
  const parts = steps && !only ? planned.slice(0, 1) : planned;
  const made =
    parts.length === 0
      ? 0
      : await inScratchFolder((folder) => make({ asset, replacement, parts, folder, only, signal }));
  const left = planned.length - parts.length;
  if (steps && left > 0)
    await transaction(actor(), ({ sql }) =>
      queueFiles(sql, assetId, { reason: steps.reason, mostLeft: left }),
    );
  // None of what was made counts when it was withdrawn or replaced meanwhile: then it is not ready either.
  if (isFirst && !replacement && (made > 0 || parts.length === 0))
    await transaction(actor(), async (open) => {
      await setReady(open.sql, assetId);
      await queueFiles(open.sql, assetId, { reason: 'rest' });
      open.purge({ kind: 'asset', assetId });
    });
  return made;
}

type Deriving = {
  signal?: AbortSignal | undefined;
  /**
   * One part at a time, the next one asked for with the same reason: what comes meanwhile and matters more goes first.
   * Without it every part is made.
   */
  steps?: { reason: FilesReason; mostLeft?: number | undefined };
};

type Work = {
  asset: AssetToDerive;
  replacement: Replacement | null;
  drawn: { crop: CropRatio; region: Region }[];
  existing: ReadonlySet<string>;
};

/** What is to be made for an asset; null when it is unknown, no picture or withdrawn. */
async function findWork(sql: Sql, assetId: string): Promise<Work | null> {
  const asset = await getAssetToDerive(sql, assetId);
  if (!asset) return null;
  if (asset.withdrawnAt) {
    await endReplacements(sql, assetId, { state: 'refused', refusal: 'withdrawn' });
    return null;
  }
  const drawn = (await listDrawnCrops(sql, assetId)).flatMap(({ crop, region }) => {
    const parsed = regionSchema.safeParse(region);
    return parsed.success ? [{ crop, region: parsed.data }] : [];
  });
  const replacement = await getReplacement(sql, assetId);
  if (replacement) {
    const { hash, mimeType, width, height, isGraphic, isAnimated } = replacement.file;
    const next = { ...asset, hash, mimeType, width, height, isGraphic, isAnimated };
    return { asset: { ...next, state: 'preparing' }, replacement, drawn, existing: new Set() };
  }
  const rows = await listFileRows(sql, assetId);
  return { asset, replacement, drawn, existing: new Set(rows.map(fileRowKey)) };
}

type Making = {
  asset: AssetToDerive;
  replacement: Replacement | null;
  parts: PlannedPart[];
  folder: string;
  only: 'first' | 'shared' | undefined;
  signal: AbortSignal | undefined;
};

async function make({ asset, replacement, parts, folder, only, signal }: Making): Promise<number> {
  const master = join(folder, 'master');
  if (!(await bringMaster(asset, master))) throw new Error(`The master of asset ${asset.id} is not stored`);
  let count = 0;
  // One process for a page's first files, or a few light ones; then one for each part, so that a stop costs one part.
  for (const together of only ? [parts] : parts.map((part) => [part])) {
    const files = await runMake(
      {
        master,
        folder,
        parts: together.map((part) => ({ pixels: toPixels(part.region, asset), files: part.files })),
        isGraphic: asset.isGraphic,
        isAnimated: asset.isAnimated,
      },
      { hurry: only === 'first' ? 'now' : 'later', signal },
    );
    const rows: FileRow[] = [];
    for (const { part: at, name, mimeType, width, height } of files) {
      const part = together[at];
      if (!part) continue;
      const data = await readFile(join(folder, name));
      const hash = createHash('sha256').update(data).digest('hex');
      await publish(fileKey({ hash, mimeType }), data, hash);
      rows.push({
        ...{ hash, mimeType, width, height },
        assetId: asset.id,
        crop: part.crop,
        region: regionKey(part.region),
        bytes: data.byteLength,
      });
    }
    const kept = replacement ? await putInPlace(asset.id, replacement, rows) : await keepRows(asset, rows);
    if (kept === 0) await settleFiles(rows);
    count += kept;
  }
  return count;
}

/** An empty file stands where another asset's was withdrawn: these bytes are not to be seen again. */
async function publish(key: string, data: Buffer, sha256: string): Promise<void> {
  if ((await storage().size(key)) === 0) return;
  await storage().write(key, data, { bytes: data.byteLength, sha256 });
}

/**
 * Of a master that is still the asset's, and that nobody withdrew meanwhile: files of one that was replaced or
 * withdrawn while they were made get no row, and go again.
 */
const keepRows = (asset: AssetToDerive, rows: readonly FileRow[]): Promise<number> =>
  transaction(actor(), async (open) => {
    const [now] = await lockAssets(open.sql, [asset.id]);
    if (!now || now.hash !== asset.hash || now.withdrawnAt) return 0;
    await insertFileRows(open.sql, rows);
    open.purge({ kind: 'asset', assetId: asset.id });
    return rows.length;
  });

/**
 * The file that waited takes the place of the other, with its first files: one moment for every page. Nothing of it
 * counts when another was sent after it, when the asset was withdrawn, or when another asset has the same file by now.
 */
const putInPlace = (assetId: string, { uploadId, sentBy, file }: Replacement, rows: readonly FileRow[]) =>
  transaction(actor(), async (open): Promise<number> => {
    const { sql } = open;
    const [now] = await lockAssets(sql, [assetId]);
    const awaited = await getReplacement(sql, assetId);
    if (!now || now.withdrawnAt || awaited?.uploadId !== uploadId) return 0;
    const same = await findSameFile(sql, { ...file, besides: assetId });
    if (same) {
      await endReplacements(sql, assetId, { state: 'ready', isDuplicateOf: same.id });
      return 0;
    }
    await replaceFile(sql, assetId, file);
    await insertFileRows(sql, rows);
    await endReplacements(sql, assetId, { state: 'ready' });
    await queueFiles(sql, assetId, { reason: 'rest' });
    open.purge({ kind: 'asset', assetId });
    await open.journal({
      action: 'asset.replace',
      subjectType: 'asset',
      subjectId: assetId,
      before: { originalName: now.originalName },
      after: { originalName: file.originalName, sentBy },
    });
    return rows.length;
  });

/**
 * What came with the demonstration was never sent: its largest public file stands for its master, or lies aside while
 * the asset is on its way back to readers.
 */
async function bringMaster({ hash, mimeType }: AssetToDerive, path: string): Promise<boolean> {
  if (await storage('private').copyTo(masterKey(hash), path)) return true;
  if (!isServedMimeType(mimeType)) return false;
  const key = fileKey({ hash, mimeType });
  return (await storage().size(key))
    ? storage().copyTo(key, path)
    : storage('private').copyTo(withdrawnKey({ hash, mimeType }), path);
}
