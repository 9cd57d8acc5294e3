import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { replaceFile } from '#features/newsroom/media/data/replacement.store.ts';
import { fileKey, withdrawnKey } from '#features/newsroom/media/file-key.ts';
import { deriveAsset } from '#features/newsroom/media/use-cases/derive-asset.ts';
import { deleteAsset } from '#features/newsroom/media/use-cases/delete-asset.ts';
import { settleFiles, settleWithdrawn } from '#features/newsroom/media/use-cases/settle-files.ts';
import { sweepFiles } from '#features/newsroom/media/use-cases/sweep-files.ts';
import { restoreAsset, withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import { settleFilesJob } from '#features/newsroom/media/jobs/settle-files.job.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import { mediaRefusals } from '#words/newsroom/media/media-desk.ts';
import { db } from '#server/db/client.ts';
import type { Storage } from '#server/storage/keeper.ts';
import { storage } from '#server/storage/storage.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { scene } from '#tests/factories/camera-files.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'settle-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const mimeType = 'image/webp' as const;
const reason = 'Demande du tribunal.';
type File = { hash: string; mimeType: typeof mimeType; content: string };

const newFile = (): File => {
  const content = `image ${uniqueWord()}`;
  return { content, mimeType, hash: createHash('sha256').update(content).digest('hex') };
};

/** An asset with stored files; those that are given are another's too. */
async function createStored(shared: File[] = []): Promise<{ assetId: string; files: File[] }> {
  const files = [newFile(), newFile(), ...shared];
  const assetId = await createAsset();
  await db().assetDerivative.createMany({
    data: files.map(({ hash }, at) => ({
      ...{ hash, assetId, mimeType, crop: '16:9', width: at + 1, height: 1, bytes: 9 },
    })),
  });
  for (const file of files) await storage().write(fileKey(file), Buffer.from(file.content));
  return { assetId, files };
}

async function textOf(keeper: Storage, key: string): Promise<string | null> {
  const found = await keeper.read(key);
  return found && (await buffer(found.stream)).toString();
}
/** What readers get of each, and what lies aside. */
const publicTexts = (files: File[]) => Promise.all(files.map((file) => textOf(storage(), fileKey(file))));
const asideTexts = (files: File[]) =>
  Promise.all(files.map((file) => textOf(storage('private'), withdrawnKey(file))));
const contents = (files: File[]) => files.map(({ content }) => content);
const settlingJobs = () => db().$queryRaw<{ payload: { files: File[] }; wait: number }[]>`
  SELECT payload, extract(epoch FROM run_at - now())::int AS wait FROM graphile_worker._private_jobs j
  JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'settle-files' ORDER BY j.id DESC`;

describe('a withdrawal', () => {
  it('has emptied every file when it is answered, keeps them aside, and gives them back', async () => {
    const { assetId, files } = await createStored();
    valueOf(await withdrawAsset({ actor: chief, input: { assetId, reason } }));
    expect(await publicTexts(files)).toEqual(['', '']);
    expect(await asideTexts(files)).toEqual(contents(files));
    expect(await settleFiles(files)).toBe(0);
    expect(await settleWithdrawn()).toBe(0);
    valueOf(await restoreAsset({ actor: chief, input: { assetId } }));
    expect(await publicTexts(files)).toEqual(contents(files));
    expect(await asideTexts(files)).toEqual([null, null]);
  });

  it('leaves a job before anything is moved, for whoever is stopped on the way', async () => {
    const { assetId, files } = await createStored();
    vi.spyOn(storage(), 'write').mockRejectedValue(new Error('killed'));
    const outcome = await withdrawAsset({ actor: chief, input: { assetId, reason } });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'unavailable', detail: mediaRefusals.filesNotWithdrawn },
    });
    expect((await db().asset.findUniqueOrThrow({ where: { id: assetId } })).withdrawnAt).not.toBeNull();
    vi.restoreAllMocks();
    const [job] = await settlingJobs();
    expect(new Set(job?.payload.files.map(({ hash }) => hash))).toEqual(
      new Set([
        ...files.map(({ hash }) => hash),
        (await db().asset.findUniqueOrThrow({ where: { id: assetId } })).hash,
      ]),
    );
    await settleFilesJob.run({ payload: job?.payload, signal: new AbortController().signal });
    expect(await publicTexts(files)).toEqual(['', '']);
    expect(await asideTexts(files)).toEqual(contents(files));
  });

  it.each([
    ['public', 'size'],
    ['private', 'takeFrom'],
    ['public', 'write'],
  ] as const)(
    'stopped at any file in the %s area at « %s » is finished by the next call',
    async (area, step) => {
      for (const at of [0, 1]) {
        const { assetId, files } = await createStored();
        await db().asset.update({ where: { id: assetId }, data: { withdrawnAt: new Date() } });
        let calls = 0;
        const keeper = storage(area);
        const real = keeper[step] as (...given: unknown[]) => Promise<unknown>;
        vi.spyOn(keeper, step).mockImplementation(((...given: unknown[]) => {
          calls += 1;
          return calls > at ? Promise.reject(new Error('killed')) : real.apply(keeper, given);
        }) as never);
        await expect(settleFiles(files)).rejects.toThrow('killed');
        vi.restoreAllMocks();
        for (const [index, text] of (await publicTexts(files)).entries())
          expect(['', files[index]?.content]).toContain(text);
        await settleFiles(files);
        expect([await publicTexts(files), await asideTexts(files)]).toEqual([['', ''], contents(files)]);
        await db().asset.update({ where: { id: assetId }, data: { withdrawnAt: null } });
        await settleFiles(files);
        expect([await publicTexts(files), await asideTexts(files)]).toEqual([contents(files), [null, null]]);
      }
    },
  );

  it('takes a file that another asset shares to the byte along, and a new one of the same bytes', async () => {
    const shared = newFile();
    const [gone, kept] = [await createStored([shared]), await createStored([shared])];
    valueOf(await withdrawAsset({ actor: chief, input: { assetId: gone.assetId, reason } }));
    expect(await publicTexts(kept.files)).toEqual([...contents(kept.files.slice(0, 2)), '']);
    valueOf(await restoreAsset({ actor: chief, input: { assetId: gone.assetId } }));
    expect(await publicTexts(kept.files)).toEqual(contents(kept.files));
  });

  it('and a return at once end as the database says', async () => {
    const { assetId, files } = await createStored();
    valueOf(await withdrawAsset({ actor: chief, input: { assetId, reason } }));
    await Promise.all([
      restoreAsset({ actor: chief, input: { assetId } }),
      settleFiles(files),
      settleWithdrawn(),
      settleFiles(files),
    ]);
    expect(await publicTexts(files)).toEqual(contents(files));
  });

  it('is no hindrance to files that are made while the picture comes back', async () => {
    const content = await scene({ width: 64, height: 48 }).jpeg().toBuffer();
    const file = {
      hash: createHash('sha256').update(content).digest('hex'),
      mimeType: 'image/jpeg' as const,
    };
    const assetId = await createAsset({ ...file, width: 64, height: 48, bytes: content.byteLength });
    await storage().write(fileKey(file), content);
    valueOf(await withdrawAsset({ actor: chief, input: { assetId, reason } }));
    // Its row says so before its file is back.
    await db().asset.update({
      where: { id: assetId },
      data: { withdrawnAt: null, withdrawalReason: null, withdrawnById: null },
    });
    expect(await deriveAsset(assetId)).toBeGreaterThan(0);
    expect(await storage().size(fileKey(file))).toBe(0);
  });

  it('of what has no file leaves none', async () => {
    const { assetId, files } = await createStored();
    for (const file of files) await storage().remove(fileKey(file));
    valueOf(await withdrawAsset({ actor: chief, input: { assetId, reason } }));
    expect(await publicTexts(files)).toEqual([null, null]);
  });
});

describe('afterwards', () => {
  it('a deleted asset leaves nothing, withdrawn or not', async () => {
    const { assetId, files } = await createStored();
    valueOf(await withdrawAsset({ actor: chief, input: { assetId, reason } }));
    valueOf(await deleteAsset({ actor: chief, input: { assetId } }));
    expect([await publicTexts(files), await asideTexts(files)]).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  /** Another file takes the asset's place. */
  async function replace(assetId: string): Promise<void> {
    const fresh = { hash: newFile().hash, mimeType, width: 1, height: 1, bytes: 1, perceptualHash: '1' };
    const original = { originalMimeType: 'image/jpeg', originalBytes: 1, originalName: 'a.jpg' };
    const looks = { isAnimated: false, isGraphic: false, dominantColor: '#000000' };
    await transaction(systemActor('tests'), ({ sql }) =>
      replaceFile(sql, assetId, { ...fresh, ...looks, ...original, originalHash: newFile().hash }),
    );
  }

  it('the files of a picture that was replaced go, those that something still names stay', async () => {
    const shared = newFile();
    const { assetId, files } = await createStored([shared]);
    await createStored([shared]);
    await replace(assetId);
    const [job] = await settlingJobs();
    expect(job?.wait).toBeGreaterThan(300);
    await settleFilesJob.run({ payload: job?.payload, signal: new AbortController().signal });
    expect(await publicTexts(files)).toEqual([null, null, shared.content]);
  });

  it('a withdrawal takes along the files of every picture that was replaced before', async () => {
    const { assetId, files } = await createStored();
    await replace(assetId);
    const second = newFile();
    await db().assetDerivative.create({
      data: { hash: second.hash, assetId, mimeType, crop: '16:9', width: 1, height: 1, bytes: 9 },
    });
    await storage().write(fileKey(second), Buffer.from(second.content));
    await replace(assetId);
    expect(await publicTexts([...files, second])).toEqual(contents([...files, second]));
    valueOf(await withdrawAsset({ actor: chief, input: { assetId, reason } }));
    expect(await publicTexts([...files, second])).toEqual([null, null, null]);
  });

  it('the sweep brings what strayed to where it stands', async () => {
    const [gone, back] = [await createStored(), await createStored()];
    await db().asset.update({ where: { id: gone.assetId }, data: { withdrawnAt: new Date() } });
    await db().asset.update({ where: { id: back.assetId }, data: { withdrawnAt: new Date() } });
    await settleFiles(back.files);
    await db().asset.update({ where: { id: back.assetId }, data: { withdrawnAt: null } });
    expect((await sweepFiles(new Date())).settled).toBeGreaterThanOrEqual(4);
    expect(await publicTexts(gone.files)).toEqual(['', '']);
    expect(await publicTexts(back.files)).toEqual(contents(back.files));
    expect((await sweepFiles(new Date())).settled).toBe(0);
  });
});
