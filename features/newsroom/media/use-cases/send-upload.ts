import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { lockAssets } from '#features/newsroom/media/data/asset.store.ts';
import { findByOriginal } from '#features/newsroom/media/data/desk-asset.queries.ts';
import { getStoredFolder } from '#features/newsroom/media/data/folder.store.ts';
import { getUpload, listOwnUploads, type OwnedUpload } from '#features/newsroom/media/data/upload.queries.ts';
import {
  countOnTheirWay,
  deleteUpload,
  insertUpload,
  keepPart,
  listParts,
  lockUpload,
  moveUpload,
  queueReading,
  type StoredUpload,
} from '#features/newsroom/media/data/upload.store.ts';
import { partKey } from '#features/newsroom/media/file-key.ts';
import { mayEditAssets, mayUploadMedia } from '#features/newsroom/media/media.policy.ts';
import {
  beginUploadSchema,
  type uploadPartSchema,
  uploadSchema,
} from '#features/newsroom/media/media.schema.ts';
import {
  countParts,
  partLength,
  refusalOfAnnounced,
  uploadLimits,
  type UploadStatus,
} from '#features/newsroom/media/uploads.ts';
import type { Actor, Person } from '#lib/actor.ts';
import { defineUseCase, done, forbidden, type Outcome, refused, type UseCase } from '#lib/use-case.ts';
import { mediaRefusals as words, uploadRefusals } from '#words/newsroom/media/media-desk.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { storage } from '#server/storage/storage.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

/** A person who may add pictures; `not_signed_in` for nobody, `forbidden` for a role that may not. */
function senderOf(actor: Actor): Outcome<Person> {
  if (actor.kind === 'anonymous') return refused('not_signed_in');
  const permission = mayUploadMedia(actor);
  if (!permission.allowed) return forbidden(permission);
  return actor.kind === 'person' ? done(actor) : refused('forbidden');
}

/** Whose it is stays here. */
function toStatus(upload: OwnedUpload): UploadStatus {
  const { createdById: _, ...status } = upload;
  return status;
}

async function statusOf(uploadId: string): Promise<Outcome<UploadStatus>> {
  const upload = await getUpload(uploadId);
  if (!upload) return refused('not_found', { detail: words.unknownUpload });
  return done(toStatus(upload));
}

/**
 * Announces a file. One that the library has already, by its sum, is answered at once as `ready`: nothing is sent.
 */
export const beginUpload = defineUseCase({
  name: 'beginUpload',
  input: beginUploadSchema,
  run: async ({ actor, input }): Promise<Outcome<UploadStatus>> => {
    const begun = await attempt(actor, async (open) => {
      const sender = senderOf(actor);
      if (!sender.ok) return sender;
      const code = refusalOfAnnounced(input);
      if (code) {
        const status =
          code === 'too_large' || code === 'film_too_large' ? 'payload_too_large' : 'unsupported_media_type';
        return refused(status, { detail: uploadRefusals[code], data: { refusal: code } });
      }
      const onTheirWay = await countOnTheirWay(open.sql, sender.value.userId);
      if (onTheirWay >= uploadLimits.atOnce)
        return refused('too_many_requests', { detail: words.tooManyUploads });
      const place = await checkPlace(open, actor, input);
      if (!place.ok) return place;
      const known = input.sha256 ? await findByOriginal(input.sha256) : null;
      if (known?.isWithdrawn)
        return refused('bad_state', { detail: uploadRefusals.withdrawn, data: { refusal: 'withdrawn' } });
      return done(
        await insertUpload(open.sql, {
          fileName: input.fileName,
          bytes: input.bytes,
          declaredType: input.type,
          declaredHash: input.sha256 ?? null,
          partBytes: uploadLimits.partBytes,
          folderId: input.folderId ?? null,
          replacesId: input.replacesId ?? null,
          createdById: sender.value.userId,
          duplicateOf: known?.id ?? null,
        }),
      );
    });
    return begun.ok ? statusOf(begun.value) : begun;
  },
});

/** The folder and the asset to replace exist, and the latter is the sender's to change. */
async function checkPlace(
  open: Transaction,
  actor: Actor,
  { folderId, replacesId }: z.output<typeof beginUploadSchema>,
): Promise<Outcome<null>> {
  if (folderId && !(await getStoredFolder(open.sql, folderId)))
    return refused('invalid', { fields: { folderId: words.unknownFolder } });
  if (!replacesId) return done(null);
  const replaced = await lockAssets(open.sql, [replacesId]);
  if (replaced.length === 0) return refused('invalid', { fields: { replacesId: words.unknownAsset } });
  const permission = mayEditAssets(actor, replaced);
  return permission.allowed ? done(null) : forbidden(permission);
}

/** One's own upload, held; somebody else's is unknown, like one that never was. */
async function lockOwn(sql: Sql, actor: Actor, uploadId: string): Promise<Outcome<StoredUpload>> {
  const sender = senderOf(actor);
  if (!sender.ok) return sender;
  const upload = await lockUpload(sql, uploadId);
  return upload && upload.createdById === sender.value.userId
    ? done(upload)
    : refused('not_found', { detail: words.unknownUpload });
}

/**
 * Keeps one part: the file first, under a temporary name until its sum is known, then its row. The same part again
 * changes nothing; other bytes under its number replace it as long as the file is not whole. `sha256` is what the
 * sender computed, compared when it is there.
 */
export async function keepUploadPart({
  actor,
  input: { uploadId, number },
  bytes,
  sha256,
}: {
  actor: Actor;
  input: z.output<typeof uploadPartSchema>;
  bytes: Uint8Array;
  sha256: string | null;
}): Promise<Outcome<UploadStatus>> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== null && sha256 !== hash) return refused('invalid', { detail: words.wrongPartSum });
  const awaited = await attempt(actor, async ({ sql }) => {
    const upload = await lockOwn(sql, actor, uploadId);
    if (!upload.ok) return upload;
    const length = partLength(upload.value, number);
    if (length === null) return refused('invalid', { detail: words.noSuchPart });
    if (length !== bytes.byteLength) return refused('invalid', { detail: words.wrongPartLength });
    const kept = (await listParts(sql, uploadId)).find((part) => part.number === number);
    if (kept?.hash === hash) return done(false);
    return upload.value.state === 'receiving'
      ? done(true)
      : refused('bad_state', { detail: words.uploadOver });
  });
  if (!awaited.ok) return awaited;
  if (awaited.value) {
    await storage('private').write(partKey(uploadId, number), Buffer.from(bytes), {
      bytes: bytes.byteLength,
      sha256: hash,
    });
    const kept = await attempt(actor, async ({ sql }) => {
      const upload = await lockOwn(sql, actor, uploadId);
      if (!upload.ok) return upload;
      if (upload.value.state !== 'receiving') return refused('bad_state', { detail: words.uploadOver });
      await keepPart(sql, uploadId, { number, bytes: bytes.byteLength, hash });
      return done(null);
    });
    if (!kept.ok) return kept;
  }
  return statusOf(uploadId);
}

/** Says that the file is whole and hands it to the worker; `data.missing` names the parts that are not there. Asked again it changes nothing. */
export const finishUpload = defineUseCase({
  name: 'finishUpload',
  input: uploadSchema,
  run: async ({ actor, input: { uploadId } }): Promise<Outcome<UploadStatus>> => {
    const finished = await attempt(actor, async ({ sql }) => {
      const upload = await lockOwn(sql, actor, uploadId);
      if (!upload.ok) return upload;
      if (upload.value.state !== 'receiving') return done(null);
      const kept = new Set((await listParts(sql, uploadId)).map(({ number }) => number));
      const all = Array.from({ length: countParts(upload.value) }, (_, at) => at + 1);
      const missing = all.filter((number) => !kept.has(number));
      if (missing.length > 0)
        return refused('bad_state', { detail: words.partsMissing(missing.length), data: { missing } });
      await moveUpload(sql, uploadId, { state: 'waiting' });
      await queueReading(sql, uploadId);
      return done(null);
    });
    return finished.ok ? statusOf(uploadId) : finished;
  },
});

/** Gives up a file that is still being sent: nothing of it stays. */
export const cancelUpload = defineUseCase({
  name: 'cancelUpload',
  input: uploadSchema,
  run: async ({ actor, input: { uploadId } }): Promise<Outcome<{ uploadId: string }>> => {
    const parts = await attempt(actor, async ({ sql }) => {
      const upload = await lockOwn(sql, actor, uploadId);
      if (!upload.ok) return upload;
      if (upload.value.state !== 'receiving') return refused('bad_state', { detail: words.uploadBegun });
      const all = countParts(upload.value);
      await deleteUpload(sql, uploadId);
      return done(all);
    });
    if (!parts.ok) return parts;
    for (let number = 1; number <= parts.value; number += 1)
      await storage('private').remove(partKey(uploadId, number));
    return done({ uploadId });
  },
});

/** Where one's own upload stands. */
export const seeUpload = defineUseCase({
  name: 'seeUpload',
  input: uploadSchema,
  run: async ({ actor, input: { uploadId } }): Promise<Outcome<UploadStatus>> => {
    const sender = senderOf(actor);
    if (!sender.ok) return sender;
    const upload = await getUpload(uploadId);
    if (!upload || upload.createdById !== sender.value.userId)
      return refused('not_found', { detail: words.unknownUpload });
    return done(toStatus(upload));
  },
});

/** One's own uploads that are on their way or just came to an end, newest first. */
export const seeUploads: UseCase<Record<never, never>, { items: UploadStatus[] }> = async ({ actor }) => {
  const sender = senderOf(actor);
  if (!sender.ok) return sender;
  const uploads = await listOwnUploads(sender.value.userId, new Date());
  return done({ items: uploads.map(toStatus) });
};
