import type { UploadRefusal, UploadState } from '#features/newsroom/media/uploads.ts';
import type { Sql } from '#server/transaction/transaction.ts';

export type StoredUpload = {
  id: string;
  state: UploadState;
  fileName: string;
  bytes: number;
  declaredHash: string | null;
  partBytes: number;
  folderId: string | null;
  assetId: string | null;
  replacesId: string | null;
  attempts: number;
  createdById: string | null;
};

export type StoredPart = { number: number; bytes: number; hash: string };

/** Holds an upload for the rest of the transaction; null when there is none. */
export async function lockUpload(sql: Sql, uploadId: string): Promise<StoredUpload | null> {
  await sql.$queryRaw`SELECT id FROM uploads WHERE id = ${uploadId}::uuid FOR UPDATE`;
  return sql.upload.findUnique({
    where: { id: uploadId },
    select: {
      id: true,
      state: true,
      fileName: true,
      bytes: true,
      declaredHash: true,
      partBytes: true,
      folderId: true,
      assetId: true,
      replacesId: true,
      attempts: true,
      createdById: true,
    },
  });
}

/** Holds the counting of a person's uploads, then says how many of theirs are on their way. */
export async function countOnTheirWay(sql: Sql, userId: string): Promise<number> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('uploads:' || ${userId}::text, 0))`;
  return sql.upload.count({
    where: { createdById: userId, state: { in: ['receiving', 'waiting', 'reading'] } },
  });
}

export async function insertUpload(
  sql: Sql,
  upload: {
    fileName: string;
    bytes: number;
    declaredType: string;
    declaredHash: string | null;
    partBytes: number;
    folderId: string | null;
    replacesId: string | null;
    createdById: string;
    /** The asset that holds the same file: there is nothing to send. */
    duplicateOf: string | null;
  },
): Promise<string> {
  const { duplicateOf, ...values } = upload;
  const { id } = await sql.upload.create({
    data: {
      ...values,
      ...(duplicateOf === null ? {} : { state: 'ready', assetId: duplicateOf, isDuplicate: true }),
    },
    select: { id: true },
  });
  return id;
}

/** Writes down a part that the storage holds; sent again it replaces what was there. */
export async function keepPart(sql: Sql, uploadId: string, part: StoredPart): Promise<void> {
  await sql.uploadPart.upsert({
    where: { uploadId_number: { uploadId, number: part.number } },
    create: { uploadId, ...part },
    update: { bytes: part.bytes, hash: part.hash },
  });
  await sql.upload.update({ where: { id: uploadId }, data: { updatedAt: new Date() } });
}

/** In order. */
export const listParts = (sql: Sql, uploadId: string): Promise<StoredPart[]> =>
  sql.uploadPart.findMany({
    where: { uploadId },
    orderBy: { number: 'asc' },
    select: { number: true, bytes: true, hash: true },
  });

export async function moveUpload(
  sql: Sql,
  uploadId: string,
  to: {
    state: UploadState;
    refusal?: UploadRefusal;
    attempts?: number;
    assetId?: string;
    isDuplicate?: boolean;
  },
): Promise<void> {
  await sql.upload.update({ where: { id: uploadId }, data: to });
}

export async function deleteUpload(sql: Sql, uploadId: string): Promise<void> {
  await sql.upload.delete({ where: { id: uploadId } });
}

/**
 * The job that reads a whole file (`read-upload`, payload `{ uploadId }`). Files are read one after another, in the
 * order in which they became whole: one at a time bounds the memory, whatever number is sent.
 */
export async function queueReading(sql: Sql, uploadId: string): Promise<void> {
  await sql.$executeRaw`
    SELECT graphile_worker.add_job('read-upload', json_build_object('uploadId', ${uploadId}::text),
      queue_name := 'pictures', job_key := ${`read-upload:${uploadId}`}::text)`;
}
