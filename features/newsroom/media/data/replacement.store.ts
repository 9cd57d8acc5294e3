import type { NewAsset } from '#features/newsroom/media/data/intake.store.ts';
import { queueReplaced } from '#features/newsroom/media/data/public-file.store.ts';
import { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** What an asset's row says of its file. */
type FileColumns = Pick<
  NewAsset,
  | 'hash'
  | 'mimeType'
  | 'width'
  | 'height'
  | 'bytes'
  | 'isAnimated'
  | 'isGraphic'
  | 'dominantColor'
  | 'originalHash'
  | 'originalMimeType'
  | 'originalBytes'
  | 'originalName'
> & {
  /** As a decimal number: JSON has none of 64 bits. */
  perceptualHash: string;
};

/** A file that waits to take an asset's place, and the upload that brought it. */
export type Replacement = { uploadId: string; sentBy: string | null; file: FileColumns };

/** The upload is read; its file waits for its own first files, and the asset stays as it is. */
export async function keepReplacement(
  sql: Sql,
  uploadId: string,
  { assetId, file }: { assetId: string; file: FileColumns },
): Promise<void> {
  await sql.upload.update({
    where: { id: uploadId },
    data: { state: 'read', assetId, replacement: file },
  });
}

/** The file that waits to take this asset's place, the last that was sent; null when there is none. */
export async function getReplacement(sql: Sql, assetId: string): Promise<Replacement | null> {
  const upload = await sql.upload.findFirst({
    where: { assetId, state: 'read', replacement: { not: Prisma.DbNull } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, createdById: true, replacement: true },
  });
  if (!upload) return null;
  return { uploadId: upload.id, sentBy: upload.createdById, file: upload.replacement as FileColumns };
}

/** Ends every upload that waits to take this asset's place. */
export async function endReplacements(
  sql: Sql,
  assetId: string,
  as: { state: 'ready'; isDuplicateOf?: string } | { state: 'refused'; refusal: string },
): Promise<void> {
  await sql.upload.updateMany({
    where: { assetId, state: 'read', replacement: { not: Prisma.DbNull } },
    data:
      as.state === 'refused'
        ? { state: as.state, refusal: as.refusal, replacement: Prisma.DbNull }
        : {
            state: as.state,
            replacement: Prisma.DbNull,
            ...(as.isDuplicateOf ? { assetId: as.isDuplicateOf, isDuplicate: true } : {}),
          },
  });
}

/**
 * Gives an asset another file, whose own are made; its words, rights and uses stay. The rows of the old files go in
 * the same transaction, so that no page shows one picture in one place and the other in the next.
 */
export async function replaceFile(
  sql: Sql,
  assetId: string,
  { perceptualHash, ...file }: FileColumns,
): Promise<void> {
  await queueReplaced(sql, assetId);
  await sql.assetDerivative.deleteMany({ where: { assetId } });
  await sql.asset.update({
    where: { id: assetId },
    data: { ...file, perceptualHash: BigInt(perceptualHash), state: 'ready' },
  });
}

/**
 * The rows of files that lost something and that a browser takes first go, so that files without loss are made in
 * their place; the JPEG stands meanwhile.
 */
export async function dropLossyFiles(sql: Sql, assetId: string): Promise<void> {
  await queueReplaced(sql, assetId);
  await sql.assetDerivative.deleteMany({
    where: { assetId, mimeType: { in: ['image/avif', 'image/webp'] } },
  });
}
