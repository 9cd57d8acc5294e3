import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { AssetKind } from '#features/newsroom/media/assets.ts';
import { lockAssets } from '#features/newsroom/media/data/asset.store.ts';
import { type FilmColumns, replaceFilm } from '#features/newsroom/media/data/film.store.ts';
import {
  findSameFile,
  getAssetKind,
  insertAsset,
  type NewAsset,
  setReady,
} from '#features/newsroom/media/data/intake.store.ts';
import { moveUpload, type StoredUpload } from '#features/newsroom/media/data/upload.store.ts';
import { fileKey, originalKey } from '#features/newsroom/media/file-key.ts';
import { cleanFilm } from '#features/newsroom/media/intake/clean-film.ts';
import { sumOf } from '#features/newsroom/media/intake/file-sum.ts';
import { type PlayedType, type UploadRefusal, uploadLimits } from '#features/newsroom/media/uploads.ts';
import { systemActor } from '#lib/actor.ts';
import { mediaJobNames } from '#words/newsroom/media/media-desk.ts';
import { storage } from '#server/storage/storage.ts';
import { transaction } from '#server/transaction/transaction.ts';

export const kindOfFilm = (type: PlayedType): AssetKind => (type.startsWith('video/') ? 'video' : 'audio');

/** True when the file should take the place of something of another nature: a film that of a picture. */
export const replacesOtherKind = ({ replacesId }: StoredUpload, kind: AssetKind): Promise<boolean> =>
  transaction(systemActor(mediaJobNames.reader), async ({ sql }) => {
    const replaced = replacesId ? await getAssetKind(sql, replacesId) : null;
    return replaced !== null && replaced !== kind;
  });

type Reading = {
  upload: StoredUpload;
  source: string;
  target: string;
  type: PlayedType;
  originalHash: string;
};

/**
 * Keeps a film or a sound: the original apart, what plays of it among the public files, then the asset, ready at once.
 * Nothing is made of it; a file that turns out to play nowhere is refused.
 */
export async function readFilm({
  upload,
  source,
  target,
  type,
  originalHash,
}: Reading): Promise<'ready' | 'refused' | { refusal: UploadRefusal }> {
  if (upload.bytes > uploadLimits.filmBytes) return { refusal: 'film_too_large' };
  const cleaned = await cleanFilm({ source, target, type });
  if ('refusal' in cleaned) return cleaned;
  const file = { bytes: (await stat(target)).size, sha256: await sumOf(target) };
  const key = fileKey({ hash: file.sha256, mimeType: cleaned.type });
  const original = { bytes: upload.bytes, sha256: originalHash };
  await storage('private').write(originalKey(originalHash), createReadStream(source), original);
  await storage().write(key, createReadStream(target), file);
  const { width, height } = cleaned;
  return transaction(systemActor(mediaJobNames.reader), async (open) => {
    const { sql } = open;
    const same = await findSameFile(sql, { originalHash, hash: file.sha256 });
    if (same) {
      await (same.withdrawnAt
        ? moveUpload(sql, upload.id, { state: 'refused', refusal: 'withdrawn' })
        : moveUpload(sql, upload.id, { state: 'ready', assetId: same.id, isDuplicate: true }));
      return same.withdrawnAt ? 'refused' : 'ready';
    }
    const columns = {
      durationMs: cleaned.durationMs || null,
      ...{ hash: file.sha256, mimeType: cleaned.type, width, height, bytes: file.bytes },
      originalHash,
      ...{ originalMimeType: type, originalBytes: upload.bytes, originalName: upload.fileName },
    };
    const [replaced] = upload.replacesId ? await lockAssets(sql, [upload.replacesId]) : [];
    if (replaced) await replaceFilm(sql, replaced.id, columns);
    const assetId =
      replaced?.id ?? (await insertAsset(sql, toAsset(upload, columns, kindOfFilm(cleaned.type))));
    await open.journal({
      action: replaced ? 'asset.replace' : 'asset.create',
      subjectType: 'asset',
      subjectId: assetId,
      after: { originalName: upload.fileName, sentBy: upload.createdById },
    });
    await moveUpload(sql, upload.id, { state: 'read', assetId });
    await setReady(sql, assetId);
    open.purge({ kind: 'asset', assetId });
    return 'ready';
  });
}

/** A film as it begins. Without a picture it is known by its file's name until somebody gives it a better one. */
const toAsset = (upload: StoredUpload, columns: FilmColumns, kind: AssetKind): NewAsset => ({
  kind,
  ...columns,
  ...{ isAnimated: false, isGraphic: false, dominantColor: null, perceptualHash: null },
  title: upload.fileName.replace(/\.[^.]{1,5}$/, '') || null,
  ...{ alt: '', caption: null, credit: '', creator: null, copyright: null, usageTerms: null },
  ...{ takenAt: null, place: null, keywords: [], digitalSourceType: null },
  folderId: upload.folderId,
  createdById: upload.createdById,
});
