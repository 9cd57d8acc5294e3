import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { openLocalStorage } from '#server/storage/local-storage.ts';
import { openS3Storage } from '#server/storage/s3-storage.ts';
import { startS3Server } from '#tests/s3-server.ts';
import { type Storage, StorageMismatch } from './keeper.ts';

/** What every keeper does: the same tests on a folder, and on a server over HTTP. */
const folder = await mkdtemp(join(tmpdir(), 'storage-'));
const server = await startS3Server();
afterAll(async () => {
  await rm(folder, { recursive: true });
  await server.close();
});

const keepers = {
  'a folder': (area: string) => openLocalStorage(join(folder, area)),
  'an S3-compatible server': (area: string) => openS3Storage(server.settings, `${area}/`),
};

describe.each(Object.entries(keepers))('%s', (_name, open) => {
  const storage = open('media');
  const other = open('media-private');
  const textOf = async (key: string, from: Storage = storage): Promise<string | null> => {
    const file = await from.read(key);
    return file && (await buffer(file.stream)).toString();
  };
  const keysIn = async (prefix?: string): Promise<string[]> => {
    const found: string[] = [];
    for await (const { key } of storage.list(prefix)) found.push(key);
    return found.sort();
  };
  const sumOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

  it('keeps bytes and streams, and replaces what stood there', async () => {
    await storage.write('3f/photo.webp', Buffer.alloc(300_000, 7));
    expect(await storage.size('3f/photo.webp')).toBe(300_000);
    await storage.write('3f/photo.webp', Readable.from([Buffer.from('deux '), Buffer.from('morceaux')]));
    expect(await textOf('3f/photo.webp')).toBe('deux morceaux');
    expect(await storage.size('3f/photo.webp')).toBe(13);
  });

  it('keeps a film to the byte, in a stream that it never holds whole', async () => {
    const pieces = Array.from({ length: 40 }, () => randomBytes(1_000_003));
    const whole = Buffer.concat(pieces);
    await storage.write('aa/film.mp4', Readable.from(pieces), {
      bytes: whole.byteLength,
      sha256: sumOf(whole),
    });
    const found = await storage.read('aa/film.mp4');
    expect(found?.bytes).toBe(whole.byteLength);
    expect(found && (await buffer(found.stream)).equals(whole)).toBe(true);
    const range = { start: 9_000_000, end: 31_000_000 };
    const part = await storage.read('aa/film.mp4', range);
    expect(part?.bytes).toBe(whole.byteLength);
    expect(part && (await buffer(part.stream)).equals(whole.subarray(range.start, range.end + 1))).toBe(true);
    const opened = await storage.open('aa/film.mp4');
    expect(opened && Buffer.isBuffer(opened.content)).toBe(false);
    expect(opened && (await buffer(opened.content as Readable)).equals(whole)).toBe(true);
    await storage.remove('aa/film.mp4');
  });

  it('reads a range with both its ends', async () => {
    await storage.write('bb/range.mp4', Buffer.from('0123456789'));
    const part = await storage.read('bb/range.mp4', { start: 2, end: 4 });
    expect(part && [part.bytes, (await buffer(part.stream)).toString()]).toEqual([10, '234']);
  });

  it('opens a small file in one piece, an empty one as well, and sees what has changed', async () => {
    await storage.write('cc/petite.webp', Buffer.from('première'));
    const read = async () => {
      const opened = await storage.open('cc/petite.webp');
      return opened && Buffer.isBuffer(opened.content) ? opened.content.toString() : null;
    };
    expect([await read(), await read()]).toEqual(['première', 'première']);
    await storage.write('cc/petite.webp', Buffer.alloc(0));
    expect(await storage.open('cc/petite.webp')).toEqual({ bytes: 0, content: Buffer.alloc(0) });
    expect(await storage.size('cc/petite.webp')).toBe(0);
    await storage.write('cc/petite.webp', Buffer.from('première'));
    expect(await read()).toBe('première');
    await storage.remove('cc/petite.webp');
    expect(await storage.open('cc/petite.webp')).toBeNull();
  });

  it('removes once, and knows nothing of it afterwards', async () => {
    await storage.write('aa/gone.jpg', Buffer.from('x'));
    expect(await storage.remove('aa/gone.jpg')).toBe(true);
    expect(await storage.remove('aa/gone.jpg')).toBe(false);
    expect([
      await storage.read('aa/gone.jpg'),
      await storage.open('aa/gone.jpg'),
      await storage.size('aa/gone.jpg'),
      await storage.copyTo('aa/gone.jpg', join(folder, 'rien')),
      await other.takeFrom(storage, 'aa/gone.jpg', 'aa/gone.jpg'),
    ]).toEqual([null, null, null, false, false]);
  });

  it.each(['../outside', 'a/../b', '/a', 'a//b', '', '.drafts/x', 'a/b/c/d/e', 'é', 'a\0b'])(
    'refuses the key %j',
    async (key) => {
      await expect(storage.write(key, Buffer.from('x'))).rejects.toThrow('Not a storage key');
      await expect((async () => storage.read(key))()).rejects.toThrow('Not a storage key');
    },
  );

  it('lists a folder alone, and all of it, with sizes and times', async () => {
    const before = Date.now() - 2_000;
    const keys = Array.from({ length: 230 }, (_, at) => `uploads/one/${at}`);
    await Promise.all(keys.map((key) => storage.write(key, Buffer.from('part'))));
    await storage.write('uploads-other/1', Buffer.from('x'));
    expect(await keysIn('uploads/')).toEqual([...keys].sort());
    for await (const { bytes, writtenAt } of storage.list('uploads/one/')) {
      expect(bytes).toBe(4);
      expect(writtenAt.getTime()).toBeGreaterThan(before);
    }
    expect(await keysIn('nothing/')).toEqual([]);
    expect(await keysIn()).toEqual(
      expect.arrayContaining(['uploads-other/1', 'uploads/one/229', '3f/photo.webp']),
    );
    await expect(storage.list('../')[Symbol.asyncIterator]().next()).rejects.toThrow('Not a storage key');
  });

  it('puts a file at a path of this machine', async () => {
    await storage.write('dd/photo.webp', Buffer.from('une image'));
    const path = join(folder, 'out', randomBytes(4).toString('hex'), 'photo');
    expect(await storage.copyTo('dd/photo.webp', path)).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('une image');
  });

  it('gives a file a second name, and neither follows the other', async () => {
    await storage.write('ee/photo.webp', Buffer.from('une image'));
    await other.write('withdrawn/ee/photo.webp', Buffer.from('une vieille'));
    expect(await other.takeFrom(storage, 'ee/photo.webp', 'withdrawn/ee/photo.webp')).toBe(true);
    expect(await other.takeFrom(storage, 'ee/photo.webp', 'withdrawn/ee/photo.webp')).toBe(true);
    await storage.write('ee/photo.webp', Buffer.alloc(0));
    expect([await textOf('ee/photo.webp'), await textOf('withdrawn/ee/photo.webp', other)]).toEqual([
      '',
      'une image',
    ]);
    expect(await storage.takeFrom(other, 'withdrawn/ee/photo.webp', 'ee/photo.webp')).toBe(true);
    await other.remove('withdrawn/ee/photo.webp');
    expect(await textOf('ee/photo.webp')).toBe('une image');
  });

  it.each(Object.entries(keepers))('takes a file from %s as well', async (name, openOther) => {
    const source = openOther('elsewhere');
    await source.write('ff/photo.webp', Buffer.from(`chez ${name}`));
    expect(await storage.takeFrom(source, 'ff/photo.webp', 'ff/taken.webp')).toBe(true);
    expect(await textOf('ff/taken.webp')).toBe(`chez ${name}`);
  });

  it('leaves nothing of a file whose source failed, small or large', async () => {
    const before = await keysIn();
    for (const megabytes of [0, 20]) {
      const broken = Readable.from(
        (async function* () {
          for (let at = 0; at < megabytes; at += 1) yield Buffer.alloc(1_000_000);
          throw new Error('cut');
        })(),
      );
      await expect(storage.write('3f/broken.webp', broken)).rejects.toThrow('cut');
    }
    expect([await storage.size('3f/broken.webp'), await keysIn()]).toEqual([null, before]);
    expect(await storage.removeStaged(new Date(Date.now() + 60_000))).toBe(0);
    expect(server.uploads.size).toBe(0);
  });

  describe('a staged file', () => {
    const content = Buffer.from('le texte entier');
    const sha256 = sumOf(content);

    it('is nowhere to be seen before it takes its name, and says what arrived', async () => {
      const staged = await storage.stage(Readable.from([content.subarray(0, 5), content.subarray(5)]));
      expect(staged).toMatchObject({ bytes: content.byteLength, sha256 });
      expect(await keysIn()).not.toContain('cc/staged.webp');
      await staged.keep('cc/staged.webp');
      expect(await textOf('cc/staged.webp')).toBe(content.toString());
      await staged.discard();
      await staged.keep('cc/other.webp');
      expect([await storage.size('cc/staged.webp'), await storage.size('cc/other.webp')]).toEqual([
        content.byteLength,
        null,
      ]);
    });

    it('leaves nothing when it is discarded', async () => {
      const staged = await storage.stage(content);
      await staged.discard();
      await staged.keep('cc/discarded.webp');
      expect(await storage.size('cc/discarded.webp')).toBeNull();
      expect(await storage.removeStaged(new Date(Date.now() + 60_000))).toBe(0);
    });

    it.each([{ bytes: 3 }, { sha256: '0'.repeat(64) }])(
      'keeps nothing that is not what was announced: %j',
      async (expected) => {
        await storage.write('dd/kept.webp', content, { bytes: content.byteLength, sha256 });
        await expect(storage.write('dd/kept.webp', Buffer.from('autre'), expected)).rejects.toThrow(
          StorageMismatch,
        );
        expect(await textOf('dd/kept.webp')).toBe(content.toString());
        expect(await storage.removeStaged(new Date(Date.now() + 60_000))).toBe(0);
      },
    );

    it('is thrown away by its age when a process left it', async () => {
      await storage.stage(content);
      expect(await storage.removeStaged(new Date(Date.now() - 60_000))).toBe(0);
      expect(await storage.removeStaged(new Date(Date.now() + 60_000))).toBe(1);
      expect(await keysIn()).not.toContain('.drafts');
    });
  });
});
