import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { deriveAssetJob } from '#features/newsroom/media/jobs/derive-asset.job.ts';
import { readUploadJob } from '#features/newsroom/media/jobs/read-upload.job.ts';
import { beginUpload, finishUpload, keepUploadPart } from '#features/newsroom/media/use-cases/send-upload.ts';
import { db } from '#server/db/client.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { scene } from '#tests/factories/camera-files.ts';
import { createPerson } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'queue-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

it('several files are read in the order of their arrival, each ready before the next is read', {
  timeout: 120_000,
}, async () => {
  const actor = await createPerson('journalist');
  const ids: string[] = [];
  for (const seed of [101, 102, 103]) {
    const bytes = await scene({ seed, width: 480, height: 320 }).jpeg().toBuffer();
    const announced = { fileName: `${seed}.jpg`, bytes: bytes.byteLength, type: 'image/jpeg' };
    const { id } = valueOf(
      await beginUpload({ actor, input: { ...announced, folderId: null, replacesId: null } }),
    );
    valueOf(await keepUploadPart({ actor, input: { uploadId: id, number: 1 }, bytes, sha256: null }));
    valueOf(await finishUpload({ actor, input: { uploadId: id } }));
    ids.push(id);
  }
  const running = await runJobs([readUploadJob, deriveAssetJob]);
  try {
    const rows = await vi.waitFor(
      async () => {
        const found = await db().upload.findMany({ where: { id: { in: ids } }, include: { asset: true } });
        expect(found.map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
        return found;
      },
      { timeout: 100_000, interval: 500 },
    );
    const byArrival = ids.map((id) => rows.find((row) => row.id === id));
    const begun = byArrival.map((row) => row?.asset?.createdAt.getTime() ?? 0);
    const ready = byArrival.map((row) => row?.updatedAt.getTime() ?? 0);
    expect(begun).toEqual(begun.toSorted((one, other) => one - other));
    expect(ready.slice(0, 2).every((at, index) => at <= (begun[index + 1] ?? 0))).toBe(true);
    // What nobody waits for follows by itself.
    await vi.waitFor(
      async () => {
        const crops = await db().assetDerivative.groupBy({
          by: ['crop'],
          where: { assetId: rows[0]?.assetId ?? '' },
        });
        expect(crops).toHaveLength(7);
      },
      { timeout: 100_000, interval: 500 },
    );
  } finally {
    await running.stop();
  }
});
