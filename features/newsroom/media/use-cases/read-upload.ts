import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open as openFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  findSameFile,
  insertAsset,
  type NewAsset,
  queueFiles,
} from '#features/newsroom/media/data/intake.store.ts';
import { lockAssets } from '#features/newsroom/media/data/asset.store.ts';
import { keepReplacement } from '#features/newsroom/media/data/replacement.store.ts';
import {
  listParts,
  lockUpload,
  moveUpload,
  type StoredPart,
  type StoredUpload,
} from '#features/newsroom/media/data/upload.store.ts';
import { masterKey, originalKey, partKey } from '#features/newsroom/media/file-key.ts';
import type { CleanedPicture } from '#features/newsroom/media/intake/clean-picture.ts';
import type { FileWords } from '#features/newsroom/media/intake/read-metadata.ts';
import { sniffFilmFile } from '#features/newsroom/media/intake/clean-film.ts';
import { sumOf } from '#features/newsroom/media/intake/file-sum.ts';
import { PictureChildDied, runClean } from '#features/newsroom/media/intake/run-picture-child.ts';
import { inScratchFolder } from '#features/newsroom/media/intake/scratch-folder.ts';
import { kindOfFilm, readFilm, replacesOtherKind } from '#features/newsroom/media/use-cases/read-film.ts';
import { countParts, type UploadRefusal, uploadLimits } from '#features/newsroom/media/uploads.ts';
import { systemActor } from '#lib/actor.ts';
import { mediaJobNames } from '#words/newsroom/media/media-desk.ts';
import { storage } from '#server/storage/storage.ts';
import { type Transaction, transaction } from '#server/transaction/transaction.ts';

const actor = () => systemActor(mediaJobNames.reader);

/**
 * Reads one whole upload: puts its parts together, has it judged and cleaned by a process of its own, keeps the
 * original and the master, then writes the asset. Files first, row second; killed anywhere, it begins again, three
 * times at most. Resolves with what became of it, null when there was nothing to do. A storage that fails throws: the
 * upload waits for the next try.
 */
export async function readUpload(
  uploadId: string,
  signal?: AbortSignal,
): Promise<'read' | 'ready' | 'refused' | null> {
  const claimed = await transaction(actor(), (open) => claim(open, uploadId));
  if (!claimed) return null;
  if (claimed.state === 'refused') return removeParts(claimed.upload).then(() => 'refused' as const);
  const { upload, parts } = claimed;
  try {
    const became = await inScratchFolder((folder) => read({ upload, parts, folder, signal }));
    await removeParts(upload);
    return became;
  } catch (error) {
    // The storage's fault, or a stop of the worker: not the file's.
    await transaction(actor(), async ({ sql }) => {
      const now = await lockUpload(sql, uploadId);
      if (now?.state === 'reading')
        await moveUpload(sql, uploadId, { state: 'waiting', attempts: Math.max(0, now.attempts - 1) });
    }).catch(() => null);
    throw error;
  }
}

type Claimed = { state: 'reading' | 'refused'; upload: StoredUpload; parts: StoredPart[] };

/** An upload that a killed worker left is `reading` still: its tries are counted. */
async function claim({ sql }: Transaction, uploadId: string): Promise<Claimed | null> {
  const upload = await lockUpload(sql, uploadId);
  if (!upload || (upload.state !== 'waiting' && upload.state !== 'reading')) return null;
  const parts = await listParts(sql, uploadId);
  if (upload.attempts >= uploadLimits.attempts) {
    await moveUpload(sql, uploadId, { state: 'refused', refusal: 'killed_worker' });
    return { state: 'refused', upload, parts };
  }
  await moveUpload(sql, uploadId, { state: 'reading', attempts: upload.attempts + 1 });
  return { state: 'reading', upload, parts };
}

type Reading = { upload: StoredUpload; parts: StoredPart[]; folder: string; signal: AbortSignal | undefined };

async function read({ upload, parts, folder, signal }: Reading): Promise<'read' | 'ready' | 'refused'> {
  const source = join(folder, 'original');
  const target = join(folder, 'master');
  const put = await putTogether(upload, parts, source);
  if ('refusal' in put) return refuse(upload, put.refusal);
  const again = await endAsDuplicate(upload, put.sha256);
  if (again) return again;
  const film = await sniffFilmFile(source);
  if (await replacesOtherKind(upload, film ? kindOfFilm(film) : 'picture'))
    return refuse(upload, 'other_kind');
  if (film) {
    const kept = await readFilm({ upload, source, target, type: film, originalHash: put.sha256 });
    return typeof kept === 'string' ? kept : refuse(upload, kept.refusal);
  }
  const cleaned = await clean({ source, target }, signal);
  if ('refusal' in cleaned) return refuse(upload, cleaned.refusal);
  const master = { bytes: (await stat(target)).size, sha256: await sumOf(target) };
  const files = storage('private');
  await files.write(originalKey(put.sha256), createReadStream(source), {
    bytes: upload.bytes,
    sha256: put.sha256,
  });
  await files.write(masterKey(master.sha256), createReadStream(target), master);
  return keepAsset(upload, { originalHash: put.sha256, master, cleaned });
}

/** A decoder that dies does so of this file: it is not tried on another worker. A stop of ours is another thing. */
async function clean(
  task: { source: string; target: string },
  signal: AbortSignal | undefined,
): Promise<CleanedPicture | { refusal: UploadRefusal }> {
  try {
    return await runClean(task, signal);
  } catch (error) {
    if (error instanceof PictureChildDied) return { refusal: 'unreadable' };
    throw error;
  }
}

/** One file of all parts, each compared with its own sum and the whole with what the browser had computed. */
async function putTogether(
  upload: StoredUpload,
  parts: readonly StoredPart[],
  path: string,
): Promise<{ sha256: string } | { refusal: UploadRefusal }> {
  if (parts.length !== countParts(upload)) return { refusal: 'lost' };
  const whole = createHash('sha256');
  const handle = await openFile(path, 'w');
  try {
    for (const part of parts) {
      const stored = await storage('private').read(partKey(upload.id, part.number));
      if (!stored) return { refusal: 'lost' };
      const sum = createHash('sha256');
      for await (const chunk of stored.stream as AsyncIterable<Buffer>) {
        sum.update(chunk);
        whole.update(chunk);
        await handle.write(chunk);
      }
      if (sum.digest('hex') !== part.hash) return { refusal: 'sum_differs' };
    }
  } finally {
    await handle.close();
  }
  const sha256 = whole.digest('hex');
  return upload.declaredHash && upload.declaredHash !== sha256 ? { refusal: 'sum_differs' } : { sha256 };
}

const refuse = async (upload: StoredUpload, refusal: UploadRefusal): Promise<'refused'> => {
  await transaction(actor(), ({ sql }) => moveUpload(sql, upload.id, { state: 'refused', refusal }));
  return 'refused';
};

/** The same file again ends with the asset that is there; one that was withdrawn does not come back that way. */
async function endAsDuplicate(
  upload: StoredUpload,
  originalHash: string,
): Promise<'ready' | 'refused' | null> {
  return transaction(actor(), async ({ sql }) => {
    const same = await findSameFile(sql, { originalHash });
    if (!same) return null;
    if (same.withdrawnAt) {
      await moveUpload(sql, upload.id, { state: 'refused', refusal: 'withdrawn' });
      return 'refused';
    }
    await moveUpload(sql, upload.id, { state: 'ready', assetId: same.id, isDuplicate: true });
    return 'ready';
  });
}

type Kept = { originalHash: string; master: { bytes: number; sha256: string }; cleaned: CleanedPicture };

async function keepAsset(
  upload: StoredUpload,
  { originalHash, master, cleaned }: Kept,
): Promise<'read' | 'ready' | 'refused'> {
  const file = {
    hash: master.sha256,
    mimeType: cleaned.mimeType,
    width: cleaned.width,
    height: cleaned.height,
    bytes: master.bytes,
    isAnimated: cleaned.isAnimated,
    isGraphic: cleaned.isGraphic,
    dominantColor: cleaned.dominantColor,
    perceptualHash: cleaned.perceptualHash,
    originalHash,
    originalMimeType: cleaned.originalType,
    originalBytes: upload.bytes,
    originalName: upload.fileName,
  };
  return transaction(actor(), async (open) => {
    const { sql } = open;
    const same = await findSameFile(sql, { originalHash, hash: master.sha256 });
    if (same) {
      // Sent twice at once, or with other words around the same pixels.
      await (same.withdrawnAt
        ? moveUpload(sql, upload.id, { state: 'refused', refusal: 'withdrawn' })
        : moveUpload(sql, upload.id, { state: 'ready', assetId: same.id, isDuplicate: true }));
      return same.withdrawnAt ? 'refused' : 'ready';
    }
    const [replaced] = upload.replacesId ? await lockAssets(sql, [upload.replacesId]) : [];
    if (replaced) await keepReplacement(sql, upload.id, { assetId: replaced.id, file });
    const assetId = replaced?.id ?? (await writeAsset(open, upload, { file, words: cleaned.words }));
    await queueFiles(sql, assetId, { reason: 'first' });
    return 'read';
  });
}

type FileFacts = Omit<NewAsset, keyof FileWords | 'perceptualHash' | 'folderId' | 'createdById'>;

/** A new asset with what the file says of itself. */
async function writeAsset(
  open: Transaction,
  upload: StoredUpload,
  { file, words }: { file: FileFacts & { perceptualHash: string }; words: FileWords },
): Promise<string> {
  const assetId = await insertAsset(open.sql, {
    ...file,
    ...words,
    perceptualHash: BigInt(file.perceptualHash),
    takenAt: words.takenAt ? new Date(words.takenAt) : null,
    folderId: upload.folderId,
    createdById: upload.createdById,
  });
  await moveUpload(open.sql, upload.id, { state: 'read', assetId });
  await open.journal({
    action: 'asset.create',
    subjectType: 'asset',
    subjectId: assetId,
    after: { originalName: upload.fileName, sentBy: upload.createdById },
  });
  return assetId;
}

/** What is left of the parts when the file is kept, or refused, is of no use. */
async function removeParts(upload: StoredUpload): Promise<void> {
  for (let number = 1; number <= countParts(upload); number += 1)
    await storage('private').remove(partKey(upload.id, number));
}
