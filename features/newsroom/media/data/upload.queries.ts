import { listLookalikes } from '#features/newsroom/media/data/desk-asset.queries.ts';
import { fileUrl } from '#features/newsroom/media/picture-view.ts';
import type {
  UploadedAsset,
  UploadRefusal,
  UploadState,
  UploadStatus,
} from '#features/newsroom/media/uploads.ts';
import { uploadRefusals } from '#words/newsroom/media/media-desk.ts';
import { db } from '#server/db/client.ts';

/** What belongs to one person alone. */
export type OwnedUpload = UploadStatus & { createdById: string | null };

const shownFields = {
  id: true,
  state: true,
  fileName: true,
  bytes: true,
  partBytes: true,
  refusal: true,
  assetId: true,
  isDuplicate: true,
  createdById: true,
  parts: { orderBy: { number: 'asc' }, select: { number: true } },
} as const;

/** Where one upload stands; null when there is none. */
export async function getUpload(uploadId: string): Promise<OwnedUpload | null> {
  const row = await db().upload.findUnique({ where: { id: uploadId }, select: shownFields });
  if (!row) return null;
  const near = row.assetId && !row.isDuplicate ? await listLookalikes(row.assetId) : [];
  const ids = [...(row.assetId ? [row.assetId] : []), ...near.map(({ id }) => id)];
  const assets = await listUploadedAssets(ids);
  return {
    id: row.id,
    state: row.state,
    fileName: row.fileName,
    bytes: row.bytes,
    partBytes: row.partBytes,
    parts: row.parts.map(({ number }) => number),
    refusal: toRefusal(row.refusal),
    asset: (row.assetId && assets.get(row.assetId)) || null,
    isDuplicate: row.isDuplicate,
    lookalikes: near.flatMap(({ id }) => assets.get(id) ?? []),
    createdById: row.createdById,
  };
}

/** A person's uploads that are not over, and those of the last hour, newest first: the queue that they see. */
export async function listOwnUploads(userId: string, now: Date): Promise<OwnedUpload[]> {
  const rows = await db().upload.findMany({
    where: {
      createdById: userId,
      OR: [
        { state: { notIn: ['ready', 'refused'] } },
        { updatedAt: { gte: new Date(now.getTime() - 60 * 60_000) } },
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true },
  });
  const found = await Promise.all(rows.map(({ id }) => getUpload(id)));
  return found.filter((upload) => upload !== null);
}

/** A person's uploads whose parts did not all arrive: choosing the same file again goes on with one. */
export async function listUnfinishedUploads(userId: string): Promise<UploadStatus[]> {
  const rows = await db().upload.findMany({
    where: { createdById: userId, state: 'receiving', replacesId: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: { id: true },
  });
  const found = await Promise.all(rows.map(({ id }) => getUpload(id)));
  return found.flatMap((upload) => {
    if (!upload) return [];
    const { createdById: _, ...status } = upload;
    return [status];
  });
}

/** A file that is whole and not in the library: it waits, is read, or was refused within the last hour. */
export type UploadUnderWay = {
  id: string;
  fileName: string;
  state: UploadState;
  refusal: UploadStatus['refusal'];
};

/** A person's, in the order in which they are read: what other pages of theirs sent. */
export async function listUploadsUnderWay(userId: string, now: Date): Promise<UploadUnderWay[]> {
  const rows = await db().upload.findMany({
    where: {
      createdById: userId,
      OR: [
        { state: { in: ['waiting', 'reading', 'read'] } },
        { state: 'refused', updatedAt: { gte: new Date(now.getTime() - 60 * 60_000) } },
      ],
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, fileName: true, state: true, refusal: true },
  });
  return rows.map((row) => ({ ...row, refusal: toRefusal(row.refusal) }));
}

const toRefusal = (code: string | null): UploadStatus['refusal'] =>
  code === null ? null : { code: code as UploadRefusal, sentence: uploadRefusals[code as UploadRefusal] };

/** Withdrawn ones are absent: they are offered to nobody. */
async function listUploadedAssets(assetIds: readonly string[]): Promise<Map<string, UploadedAsset>> {
  if (assetIds.length === 0) return new Map();
  const rows = await db().asset.findMany({
    where: { id: { in: [...assetIds] }, withdrawnAt: null },
    select: {
      id: true,
      kind: true,
      title: true,
      credit: true,
      derivatives: {
        where: { mimeType: { in: ['image/webp', 'image/jpeg', 'image/png'] } },
        orderBy: { width: 'asc' },
        take: 1,
        select: { hash: true, mimeType: true },
      },
    },
  });
  return new Map(
    rows.map(({ derivatives, ...asset }) => [
      asset.id,
      { ...asset, thumbnailUrl: derivatives[0] ? fileUrl(derivatives[0]) : null },
    ]),
  );
}
