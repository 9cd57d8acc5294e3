import { mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fileKey, masterKey, originalKey, partKey } from '#features/newsroom/media/file-key.ts';
import { sweepFiles } from '#features/newsroom/media/use-cases/sweep-files.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sweep-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

const sum = () =>
  uniqueWord()
    .padEnd(64, '0')
    .replace(/[^0-9a-f]/g, 'a');
const twoDaysAgo = new Date(Date.now() - 48 * 3_600_000);
const keep = async (area: 'public' | 'private', key: string, isOld = true): Promise<string> => {
  await storage(area).write(key, Buffer.from('x'));
  const folder = area === 'public' ? 'media' : 'media-private';
  if (isOld) utimesSync(join(dataDir, folder, key), twoDaysAgo, twoDaysAgo);
  return key;
};

it('takes away what nothing names, and nothing else', async () => {
  const { userId } = await createPerson('journalist');
  const [hash, originalHash, derived] = [sum(), sum(), sum()];
  const original = { originalHash, originalMimeType: 'image/jpeg', originalBytes: 1 };
  const assetId = await createAsset({ hash, mimeType: 'image/jpeg', ...original });
  await db().assetDerivative.create({
    data: { hash: derived, assetId, crop: '16:9', mimeType: 'image/webp', width: 1, height: 1, bytes: 1 },
  });
  const upload = (state: 'receiving' | 'waiting', updatedAt: Date) =>
    db().upload.create({
      data: {
        state,
        fileName: 'a',
        bytes: 1,
        declaredType: '',
        partBytes: 1,
        createdById: userId,
        updatedAt,
      },
      select: { id: true },
    });
  const [stopped, sending, waiting] = await Promise.all([
    upload('receiving', twoDaysAgo),
    upload('receiving', new Date()),
    upload('waiting', twoDaysAgo),
  ]);
  const stays = [
    ['public', await keep('public', fileKey({ hash: derived, mimeType: 'image/webp' }))],
    ['public', await keep('public', fileKey({ hash: sum(), mimeType: 'image/webp' }), false)],
    ['private', await keep('private', originalKey(originalHash))],
    ['private', await keep('private', masterKey(hash))],
    ['private', await keep('private', partKey(sending.id, 1))],
    ['private', await keep('private', partKey(waiting.id, 1))],
  ] as const;
  const goes = [
    ['public', await keep('public', fileKey({ hash: sum(), mimeType: 'image/webp' }))],
    ['private', await keep('private', originalKey(sum()))],
    ['private', await keep('private', masterKey(sum()))],
    ['private', await keep('private', partKey(stopped.id, 1))],
  ] as const;
  const left = join(dataDir, 'tmp', 'pictures', 'work-left');
  mkdirSync(left, { recursive: true });
  utimesSync(left, twoDaysAgo, twoDaysAgo);

  expect(await sweepFiles(new Date())).toMatchObject({ orphans: 4, abandoned: 1, staged: 1 });
  const sizes = (files: typeof stays | typeof goes) =>
    Promise.all(files.map(([area, key]) => storage(area).size(key)));
  expect([await sizes(stays), await sizes(goes)]).toEqual([
    [1, 1, 1, 1, 1, 1],
    [null, null, null, null],
  ]);
  const jobs = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM graphile_worker.jobs WHERE key = ${`read-upload:${waiting.id}`}`;
  expect(jobs).toHaveLength(1);
});
