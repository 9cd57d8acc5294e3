import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { regionKey, regionSchema, toPixels } from '#features/media/crops.ts';
import { lockAssets } from '#features/media/data/asset.store.ts';
import {
  type AssetToDerive,
  type FileRow,
  getAssetToDerive,
  insertFileRows,
  listDrawnCrops,
  listFileRows,
  queueFiles,
  setReady,
} from '#features/media/data/intake.store.ts';
import { fileKey, masterKey } from '#features/media/file-key.ts';
import { fileRowKey, type PlannedPart, planFiles } from '#features/media/file-plan.ts';
import { isServedMimeType } from '#features/media/file-types.ts';
import { runMake } from '#features/media/intake/run-picture-child.ts';
import { inScratchFolder } from '#features/media/intake/scratch-folder.ts';
import { systemActor } from '#lib/actor.ts';
import { mediaJobNames } from '#messages/fr/media-desk.ts';
import { storage } from '#server/storage/storage.ts';
import { transaction } from '#server/transaction.ts';

const actor = () => systemActor(mediaJobNames.maker);

/**
 * Makes the files that an asset should have and has not. One that is `preparing` gets those that a page can't do
 * without, is `ready` with them, and the rest is asked for in a line of its own, behind everything. Each part's rows
 * are written once its files stand, and the pages that show the asset are drawn again. Answers how many were made.
 */
export async function deriveAsset(assetId: string, signal?: AbortSignal): Promise<number> {
  const found = await transaction(actor(), async ({ sql }) => {
    const asset = await getAssetToDerive(sql, assetId);
    if (!asset || asset.withdrawnAt) return null;
    const rows = await listFileRows(sql, assetId);
    const drawn = (await listDrawnCrops(sql, assetId)).flatMap(({ crop, region }) => {
      const parsed = regionSchema.safeParse(region);
      return parsed.success ? [{ crop, region: parsed.data }] : [];
    });
    return { asset, drawn, existing: new Set(rows.map(fileRowKey)) };
  });
  if (!found) return 0;
  const { asset } = found;
  const isFirst = asset.state === 'preparing';
  const parts = planFiles(asset, { ...found, isFirst });
  const made =
    parts.length === 0
      ? 0
      : await inScratchFolder((folder) => make({ asset, parts, folder, isFirst, signal }));
  // None of what was made counts when it was withdrawn or replaced meanwhile: then it is not ready either.
  if (isFirst && (made > 0 || parts.length === 0))
    await transaction(actor(), async (open) => {
      await setReady(open.sql, assetId);
      await queueFiles(open.sql, assetId, 'rest');
      open.purge({ kind: 'asset', assetId });
    });
  return made;
}

type Making = {
  asset: AssetToDerive;
  parts: PlannedPart[];
  folder: string;
  isFirst: boolean;
  signal: AbortSignal | undefined;
};

async function make({ asset, parts, folder, isFirst, signal }: Making): Promise<number> {
  const master = join(folder, 'master');
  if (!(await bringMaster(asset, master))) throw new Error(`The master of asset ${asset.id} is not stored`);
  let count = 0;
  // One process for a page's first files; then one for each part, so that a stop costs one part.
  for (const together of isFirst ? [parts] : parts.map((part) => [part])) {
    const files = await runMake(
      {
        master,
        folder,
        parts: together.map((part) => ({ pixels: toPixels(part.region, asset), files: part.files })),
        isGraphic: asset.isGraphic,
        isAnimated: asset.isAnimated,
      },
      { hurry: isFirst ? 'now' : 'later', signal },
    );
    const rows: FileRow[] = [];
    for (const { part: at, name, mimeType, width, height } of files) {
      const part = together[at];
      if (!part) continue;
      const data = await readFile(join(folder, name));
      const hash = createHash('sha256').update(data).digest('hex');
      await storage().write(fileKey({ hash, mimeType }), data, { bytes: data.byteLength, sha256: hash });
      rows.push({
        ...{ hash, mimeType, width, height },
        assetId: asset.id,
        crop: part.crop,
        region: regionKey(part.region),
        bytes: data.byteLength,
      });
    }
    count += await keepRows(asset, rows);
  }
  return count;
}

/**
 * Of a master that is still the asset's, and that nobody withdrew meanwhile: files of one that was replaced or
 * withdrawn while they were made get no row, and go as orphans.
 */
const keepRows = (asset: AssetToDerive, rows: readonly FileRow[]): Promise<number> =>
  transaction(actor(), async (open) => {
    const [now] = await lockAssets(open.sql, [asset.id]);
    if (!now || now.hash !== asset.hash || now.withdrawnAt) return 0;
    await insertFileRows(open.sql, rows);
    open.purge({ kind: 'asset', assetId: asset.id });
    return rows.length;
  });

/** What came with the demonstration was never sent: its largest public file stands for its master. */
async function bringMaster({ hash, mimeType }: AssetToDerive, path: string): Promise<boolean> {
  if (await storage('private').copyTo(masterKey(hash), path)) return true;
  return isServedMimeType(mimeType) && storage().copyTo(fileKey({ hash, mimeType }), path);
}
