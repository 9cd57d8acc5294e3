import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { getPictureViews } from '#features/newsroom/media/data/picture.queries.ts';
import { listUnnamedPrivate, queueForgotten } from '#features/newsroom/media/data/stray-files.store.ts';
import { getUpload } from '#features/newsroom/media/data/upload.queries.ts';
import { fileKey, masterKey, originalKey, partKey } from '#features/newsroom/media/file-key.ts';
import { isServedMimeType } from '#features/newsroom/media/file-types.ts';
import { deriveAsset } from '#features/newsroom/media/use-cases/derive-asset.ts';
import { readUpload } from '#features/newsroom/media/use-cases/read-upload.ts';
import { beginUpload, finishUpload, keepUploadPart } from '#features/newsroom/media/use-cases/send-upload.ts';
import { setFocalPoint } from '#features/newsroom/media/use-cases/set-focal-point.ts';
import type { UploadStatus } from '#features/newsroom/media/uploads.ts';
import type { Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { cameraJpeg, kept, scene } from '#tests/factories/camera-files.ts';
import { createPerson } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'intake-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

let actor: Person;
beforeAll(async () => {
  actor = await createPerson('journalist');
});

/** A file that has arrived whole and waits for the worker. */
async function send(bytes: Buffer, more: { replacesId?: string; fileName?: string } = {}): Promise<string> {
  const input = {
    fileName: 'DSC_0042.JPG',
    bytes: bytes.byteLength,
    type: 'image/jpeg',
    folderId: null,
    replacesId: null,
  };
  const { id } = valueOf(await beginUpload({ actor, input: { ...input, ...more } }));
  valueOf(await keepUploadPart({ actor, input: { uploadId: id, number: 1 }, bytes, sha256: null }));
  valueOf(await finishUpload({ actor, input: { uploadId: id } }));
  return id;
}
const statusOf = async (id: string): Promise<UploadStatus> => {
  const upload = await getUpload(id);
  if (!upload) throw new Error('no upload');
  return upload;
};
const small = (seed: number) => scene({ seed, width: 400, height: 300 }).jpeg().toBuffer();
const sum = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
type Steps = { reason: string; mostLeft?: number };
const scratch = () => readdirSync(join(dataDir, 'tmp', 'pictures'));

describe('a file that arrived whole', () => {
  it('becomes an asset with its words, its original apart, and the files of a page', {
    timeout: 60_000,
  }, async () => {
    const bytes = await cameraJpeg({ seed: 20 });
    const id = await send(bytes);
    expect(await readUpload(id)).toBe('read');
    const { asset } = await statusOf(id);
    const row = await db().asset.findUniqueOrThrow({ where: { id: asset?.id ?? '' } });
    expect(row).toMatchObject({
      state: 'preparing',
      title: kept.title,
      caption: kept.caption,
      credit: kept.credit,
      creator: kept.creator,
      alt: kept.alt,
      keywords: kept.keywords,
      place: 'Orléans, France',
      originalHash: sum(bytes),
      originalName: 'DSC_0042.JPG',
      createdById: actor.userId,
    });
    expect(await storage('private').size(originalKey(sum(bytes)))).toBe(bytes.byteLength);
    expect(await storage('private').size(masterKey(row.hash))).toBe(row.bytes);
    expect(await storage('private').size(partKey(id, 1))).toBeNull();
    expect(await storage().size(fileKey({ hash: row.hash, mimeType: 'image/jpeg' }))).toBeNull();

    expect(await deriveAsset(row.id)).toBeGreaterThan(10);
    expect((await statusOf(id)).state).toBe('ready');
    const rows = await db().assetDerivative.findMany({ where: { assetId: row.id } });
    expect([...new Set(rows.map(({ crop }) => crop))].sort()).toEqual(['16:9', 'card', 'original-ratio']);
    expect(
      [...new Set(rows.filter(({ crop }) => crop === '16:9').map(({ mimeType }) => mimeType))].sort(),
    ).toEqual(['image/avif', 'image/jpeg', 'image/webp']);
    for (const { hash, mimeType, bytes: size } of rows)
      expect(isServedMimeType(mimeType) && (await storage().size(fileKey({ hash, mimeType })))).toBe(size);
    const purge = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purge.tags).toEqual([tags.asset(row.id), tags.sitemaps()]);

    expect(await deriveAsset(row.id)).toBeGreaterThan(20);
    expect(await deriveAsset(row.id)).toBe(0);
    const shared = await db().assetDerivative.findMany({
      where: { assetId: row.id, OR: [{ crop: 'card' }, { crop: { startsWith: 'share-' } }] },
    });
    expect(new Set(shared.map(({ crop, mimeType }) => `${crop} ${mimeType}`))).toEqual(
      new Set(['card', 'share-16:9', 'share-4:3', 'share-1:1'].map((crop) => `${crop} image/jpeg`)),
    );
    for (const file of shared) {
      const stored = await storage().read(fileKey({ hash: file.hash, mimeType: 'image/jpeg' }));
      if (!stored) throw new Error(`${file.crop} is not stored`);
      const { width, height } = await sharp(await buffer(stored.stream)).metadata();
      expect([file.crop, width, height]).toEqual([file.crop, file.width, file.height]);
      expect(file.crop === 'card' ? file.bytes : 0).toBeLessThanOrEqual(300_000);
    }
    await setFocalPoint({ actor, input: { assetId: row.id, focalX: 0.5, focalY: 0.1 } });
    expect(await deriveAsset(row.id)).toBeGreaterThan(5);
    expect(scratch()).toEqual([]);
  });

  it('has its other parts made one by one, behind every picture that somebody waits for', {
    timeout: 60_000,
  }, async () => {
    const upload = await send(await small(60));
    await readUpload(upload);
    const id = (await statusOf(upload)).asset?.id ?? '';
    const waiting = () => db().$queryRaw<{ queue: string; priority: number; payload: Steps }[]>`
      SELECT q.queue_name AS queue, j.priority, j.payload FROM graphile_worker._private_jobs j
      JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id WHERE j.key = ${`derive-asset:${id}`}`;
    expect(await waiting()).toMatchObject([{ queue: 'pictures', priority: -1 }]);
    await deriveAsset(id, { steps: { reason: 'first' } });
    expect(await waiting()).toMatchObject([{ queue: 'pictures', priority: 10 }]);
    const crops = async () =>
      new Set((await db().assetDerivative.findMany({ where: { assetId: id } })).map(({ crop }) => crop)).size;
    const first = await crops();
    expect(await deriveAsset(id, { steps: { reason: 'rest' } })).toBeGreaterThan(0);
    const [next] = await waiting();
    expect(next).toMatchObject({ queue: 'pictures', priority: 10, payload: { reason: 'rest' } });
    const { mostLeft = 0 } = next?.payload ?? {};
    for (let left = mostLeft; left > 0; left -= 1)
      expect(await deriveAsset(id, { steps: { reason: 'rest', mostLeft: left } })).toBeGreaterThan(0);
    expect(await deriveAsset(id)).toBe(0);
    expect(await crops()).toBeGreaterThan(first);
    // A part that somebody asked for meanwhile is more than was left: its own job makes it, before what nobody waits for.
    await setFocalPoint({ actor, input: { assetId: id, focalX: 0.5, focalY: 0.1 } });
    expect(await waiting()).toMatchObject([{ priority: 0, payload: { reason: 'asked' } }]);
    expect(await deriveAsset(id, { steps: { reason: 'rest', mostLeft: 0 } })).toBe(0);
    expect(await deriveAsset(id, { steps: { reason: 'asked' } })).toBeGreaterThan(0);
  });

  it('that is there already ends with the asset that is there', async () => {
    const bytes = await small(30);
    const first = await send(bytes);
    await readUpload(first);
    const again = await send(bytes);
    expect(await readUpload(again)).toBe('ready');
    const { isDuplicate, asset } = await statusOf(again);
    expect([isDuplicate, asset?.id]).toEqual([true, (await statusOf(first)).asset?.id]);
    await db().asset.update({ where: { id: asset?.id ?? '' }, data: { withdrawnAt: new Date() } });
    const third = await send(bytes);
    expect(await readUpload(third)).toBe('refused');
    expect((await statusOf(third)).refusal?.code).toBe('withdrawn');
  });

  it('that looks like another says so', async () => {
    const first = await send(await small(40));
    await readUpload(first);
    const near = await send(
      await sharp(await small(40))
        .resize(390, 292)
        .jpeg({ quality: 60 })
        .toBuffer(),
    );
    await readUpload(near);
    const known = (await statusOf(first)).asset?.id;
    expect((await statusOf(near)).lookalikes.map(({ id }) => id)).toContain(known);
  });

  it('takes the place of another once its own files are made: the old one is shown until then', {
    timeout: 60_000,
  }, async () => {
    const first = await send(await small(50));
    await readUpload(first);
    const assetId = (await statusOf(first)).asset?.id ?? '';
    await db().asset.update({ where: { id: assetId }, data: { caption: 'La bonne légende' } });
    await deriveAsset(assetId);
    const shown = async () => (await getPictureViews([assetId]))[assetId]?.fallbackUrl;
    const old = await shown();
    expect(old).toMatch(/^\/medias\//);

    const other = await small(51);
    const second = await send(other, { replacesId: assetId, fileName: 'nouvelle.jpg' });
    expect(await readUpload(second)).toBe('read');
    expect(await shown()).toBe(old);
    const write = vi.spyOn(storage(), 'write').mockRejectedValueOnce(new Error('killed'));
    await expect(deriveAsset(assetId)).rejects.toThrow('killed');
    write.mockRestore();
    expect(await shown()).toBe(old);
    // A night later: nothing of what waits is taken for an orphan, and what lost its job gets one.
    const lost = await db().$executeRaw`
      SELECT graphile_worker.remove_job(${`derive-asset:${assetId}`})`;
    expect(lost).toBe(1);
    const waiting = await db().upload.findUniqueOrThrow({ where: { id: second } });
    const hashes = Object.values(waiting.replacement as Record<string, unknown>).map(String);
    expect([...(await listUnnamedPrivate([sum(other), 'f'.repeat(64), ...hashes]))]).not.toContain(
      sum(other),
    );
    expect(await queueForgotten()).toBeGreaterThan(0);

    await deriveAsset(assetId);
    expect((await statusOf(second)).state).toBe('ready');
    const row = await db().asset.findUniqueOrThrow({ where: { id: assetId } });
    expect(row).toMatchObject({
      caption: 'La bonne légende',
      originalHash: sum(other),
      originalName: 'nouvelle.jpg',
      state: 'ready',
    });
    expect(await shown()).not.toBe(old);
    const purge = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purge.tags).toEqual([tags.asset(assetId), tags.sitemaps()]);
    const line = await db().journalEntry.findFirstOrThrow({
      where: { subjectId: assetId, action: 'asset.replace' },
    });
    expect(line.after).toEqual({ originalName: 'nouvelle.jpg', sentBy: actor.userId });
    expect(await deriveAsset(assetId)).toBeGreaterThan(3);
  });

  it('does not take the place of one that is withdrawn meanwhile, nor of one when another asset has it', {
    timeout: 60_000,
  }, async () => {
    const assets: string[] = [];
    for (const seed of [52, 53]) {
      const id = await send(await small(seed));
      await readUpload(id);
      assets.push((await statusOf(id)).asset?.id ?? '');
      await deriveAsset(assets.at(-1) ?? '');
    }
    const [withdrawn = '', kept = ''] = assets;
    const forWithdrawn = await send(await small(54), { replacesId: withdrawn });
    await readUpload(forWithdrawn);
    await db().asset.update({ where: { id: withdrawn }, data: { withdrawnAt: new Date() } });
    expect(await deriveAsset(withdrawn)).toBe(0);
    expect((await statusOf(forWithdrawn)).refusal?.code).toBe('withdrawn');

    const twin = await small(55);
    const replacing = await send(twin, { replacesId: kept });
    await readUpload(replacing);
    const alone = await send(twin);
    await readUpload(alone);
    const aloneId = (await statusOf(alone)).asset?.id;
    expect(await deriveAsset(kept)).toBe(0);
    expect(await statusOf(replacing)).toMatchObject({
      state: 'ready',
      isDuplicate: true,
      asset: { id: aloneId },
    });
  });

  it('is refused with the reason when it is no picture', async () => {
    const id = await send(Buffer.from('<!doctype html><script>alert(1)</script>'));
    expect(await readUpload(id)).toBe('refused');
    expect((await statusOf(id)).refusal).toEqual({
      code: 'wrong_type',
      sentence: expect.stringMatching(/type accepté/),
    });
    expect(await readUpload(id)).toBeNull();
  });

  it('is refused when a part was lost, or is not what was sent', async () => {
    const lost = await send(await small(60));
    await storage('private').remove(partKey(lost, 1));
    await readUpload(lost);
    const spoilt = await send(await small(61));
    await storage('private').write(partKey(spoilt, 1), Buffer.from('autre'));
    await readUpload(spoilt);
    expect([(await statusOf(lost)).refusal?.code, (await statusOf(spoilt)).refusal?.code]).toEqual([
      'lost',
      'sum_differs',
    ]);
  });
});

describe('what fails around it', () => {
  it.each(['answers 500', 'ENOSPC'])(
    'a storage that says %s leaves the file waiting for another try',
    async (what) => {
      const id = await send(await small(what === 'ENOSPC' ? 70 : 71));
      const write = vi.spyOn(storage('private'), 'write').mockRejectedValueOnce(new Error(what));
      await expect(readUpload(id)).rejects.toThrow(what);
      expect(await statusOf(id)).toMatchObject({ state: 'waiting', asset: null });
      write.mockRestore();
      expect(await readUpload(id)).toBe('read');
    },
  );

  it('a worker that is killed three times over one file refuses it', async () => {
    const id = await send(await small(80));
    await db().upload.update({ where: { id }, data: { state: 'reading', attempts: 2 } });
    expect(await readUpload(id)).toBe('read');
    const fatal = await send(await small(81));
    await db().upload.update({ where: { id: fatal }, data: { state: 'reading', attempts: 3 } });
    expect(await readUpload(fatal)).toBe('refused');
    expect((await statusOf(fatal)).refusal?.code).toBe('killed_worker');
  });

  it('no file is named that is not stored', { timeout: 30_000 }, async () => {
    const id = await send(await small(90));
    await readUpload(id);
    const assetId = (await statusOf(id)).asset?.id ?? '';
    const write = vi.spyOn(storage(), 'write').mockRejectedValueOnce(new Error('500'));
    await expect(deriveAsset(assetId)).rejects.toThrow('500');
    expect(await db().assetDerivative.count({ where: { assetId } })).toBe(0);
    expect(await db().asset.findUnique({ where: { id: assetId }, select: { state: true } })).toEqual({
      state: 'preparing',
    });
    write.mockRestore();
    expect(await deriveAsset(assetId)).toBeGreaterThan(3);
  });

  it('an asset that is withdrawn while its files are made gets none', { timeout: 30_000 }, async () => {
    const id = await send(await small(91));
    await readUpload(id);
    const assetId = (await statusOf(id)).asset?.id ?? '';
    const real = storage().write.bind(storage());
    const write = vi.spyOn(storage(), 'write').mockImplementationOnce(async (...given) => {
      await db().asset.update({ where: { id: assetId }, data: { withdrawnAt: new Date() } });
      return real(...given);
    });
    expect(await deriveAsset(assetId)).toBe(0);
    write.mockRestore();
    expect(await db().assetDerivative.count({ where: { assetId } })).toBe(0);
  });
});
