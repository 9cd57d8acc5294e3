import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isDiskFull } from '#server/transaction/is-disk-full.ts';
import { isStorageAway } from '#server/storage/is-storage-away.ts';
import type { S3Patience, S3Settings } from '#server/storage/s3-requests.ts';
import { openS3Storage } from '#server/storage/s3-storage.ts';
import { startS3Server } from '#tests/s3-server.ts';

/** On a busy machine too, a server that answers is waited for. */
const patience: S3Patience = { answerMs: 20_000, silenceMs: 20_000, pauseMs: 1 };
const server = await startS3Server();
const open = (settings: Partial<S3Settings> = {}, hurry: Partial<S3Patience> = {}) =>
  openS3Storage({ ...server.settings, ...settings }, 'media/', { ...patience, ...hurry });
const storage = open();
const folder = await mkdtemp(join(tmpdir(), 's3-'));
afterAll(async () => {
  await rm(folder, { recursive: true });
  await server.close();
});

const old = Buffer.from('la bonne image');
const large = randomBytes(20_000_000);
beforeAll(() => storage.write('aa/photo.webp', old));
afterEach(() => server.heal());

const oops = { kind: 'status', status: 500, code: 'InternalError' } as const;
const away = (work: Promise<unknown>) => expect(work).rejects.toSatisfy(isStorageAway);
const stands = async (): Promise<string> => {
  server.heal();
  const found = await storage.read('aa/photo.webp');
  return found ? (await buffer(found.stream)).toString() : '';
};

describe('what a server refuses', () => {
  it.each([
    ['a wrong secret', { secretAccessKey: 'autre' }],
    ['a wrong key', { accessKeyId: 'autre' }],
    ['another region', { region: 'us-east-1' }],
    ['a bucket that is not there', { bucket: 'absent' }],
  ])('because of %s is a storage that does not answer', async (_why, settings) => {
    await away(open(settings).write('aa/photo.webp', Buffer.from('x')));
    await away((async () => open(settings).list()[Symbol.asyncIterator]().next())());
    expect(await stands()).toBe(old.toString());
  });
});

describe('a server that answers 500', () => {
  it('twice is asked a third time', async () => {
    server.breakDown(oops, { times: 2 });
    expect(await storage.size('aa/photo.webp')).toBe(old.byteLength);
    server.breakDown({ kind: 'drop' }, { times: 2 });
    await storage.write('aa/other.webp', Buffer.from('autre'));
    expect(await storage.size('aa/other.webp')).toBe(5);
  });

  it('for long says so, and never that there is nothing', async () => {
    server.breakDown(oops);
    await away(storage.size('aa/photo.webp'));
    await away(storage.read('aa/photo.webp'));
    await away(storage.open('aa/photo.webp'));
    await away(storage.remove('aa/photo.webp'));
    await away(storage.removeStaged(new Date()));
    await away((async () => storage.list()[Symbol.asyncIterator]().next())());
    expect(await stands()).toBe(old.toString());
  });

  it.each([
    ['the draft', /^PUT media\/\.drafts/],
    ['the look at the draft', /^HEAD media\/\.drafts/],
    ['taking its name', /^PUT media\/aa/],
  ])('at %s leaves what was there', async (_step, matches) => {
    for (const fault of [oops, { kind: 'drop' }, { ...oops, status: 404, code: 'NoSuchKey' }] as const) {
      server.breakDown(fault, { matches });
      await away(storage.write('aa/photo.webp', Buffer.from('la nouvelle')));
      expect(await stands()).toBe(old.toString());
    }
  });

  it('in the body of a copy that began well is heard too', async () => {
    server.breakDown({ ...oops, status: 200 }, { matches: /^PUT media\/aa/ });
    await away(storage.write('aa/photo.webp', Buffer.from('la nouvelle')));
    expect(await stands()).toBe(old.toString());
  });

  it.each([
    ['the second part', /^PUT media\/\.drafts/],
    ['joining the parts', /^POST media\/\.drafts/],
  ])('at %s of a film leaves no part behind', async (_step, matches) => {
    const pieces = (async function* () {
      yield large.subarray(0, 9_000_000);
      server.breakDown(oops, { matches });
      yield large.subarray(9_000_000);
    })();
    await away(storage.write('aa/photo.webp', Readable.from(pieces)));
    expect([await stands(), server.uploads.size]).toEqual([old.toString(), 0]);
  });

  it('is over, and the same file is kept', async () => {
    await storage.write('aa/film.mp4', Readable.from([large]), { bytes: large.byteLength });
    expect(await storage.size('aa/film.mp4')).toBe(large.byteLength);
  });
});

describe('a server that falls silent', () => {
  it('is not waited for, nor asked again', async () => {
    server.breakDown({ kind: 'hang' });
    const from = server.seen.length;
    const startedAt = performance.now();
    await away(open({}, { answerMs: 300 }).write('aa/photo.webp', Buffer.from('la nouvelle')));
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(server.seen.slice(from).filter((line) => line.startsWith('PUT'))).toHaveLength(1);
    expect(await stands()).toBe(old.toString());
  });

  it.each(['cut', 'stall'] as const)('in the middle of a file (%s) gives no half of it', async (kind) => {
    await storage.write('aa/film.mp4', large);
    server.breakDown({ kind });
    const hurried = open({}, { silenceMs: 300 });
    const found = await hurried.read('aa/film.mp4');
    await away(found ? buffer(found.stream) : Promise.resolve());
    await away(hurried.open('aa/photo.webp'));
    const path = join(folder, kind);
    await away(hurried.copyTo('aa/film.mp4', path));
    expect(existsSync(path)).toBe(false);
  });

  it('lets go of what nobody reads to its end', async () => {
    await storage.write('aa/film.mp4', large);
    const found = await storage.read('aa/film.mp4');
    for await (const chunk of found?.stream ?? []) {
      expect((chunk as Buffer).byteLength).toBeGreaterThan(0);
      break;
    }
    expect(found?.stream.destroyed).toBe(true);
  });
});

it.each([
  [507, 'InsufficientStorage'],
  [507, 'XMinioStorageFull'],
  [403, 'QuotaExceeded'],
])('a server without room (%i %s) is a full disk', async (status, code) => {
  server.breakDown({ kind: 'status', status, code });
  await expect(storage.write('aa/photo.webp', Buffer.from('x'))).rejects.toSatisfy((error) =>
    isDiskFull(error),
  );
  expect(await stands()).toBe(old.toString());
});

it('uploads that a killed process left are given up by their age', async () => {
  server.uploads.set('abc', { key: 'media/.drafts/x', at: new Date(0), parts: new Map() });
  server.uploads.set('autre', { key: 'media-private/.drafts/x', at: new Date(0), parts: new Map() });
  expect(await storage.removeStaged(new Date())).toBe(1);
  expect([...server.uploads.keys()]).toEqual(['autre']);
  server.breakDown({ kind: 'status', status: 501, code: 'NotImplemented' }, { matches: /^GET $/, times: 1 });
});
