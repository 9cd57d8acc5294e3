import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { StorageMismatch } from './keeper.ts';
import { openLocalStorage } from './local-storage.ts';

const folder = await mkdtemp(join(tmpdir(), 'storage-'));
const storage = openLocalStorage(folder);
afterAll(() => rm(folder, { recursive: true }));

const keys = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const { key } of storage.list()) found.push(key);
  return found;
};

const contentOf = async (key: string) => {
  const file = await storage.read(key);
  return file && buffer(file.stream);
};

describe('openLocalStorage', () => {
  it('keeps bytes and streams, and replaces what stood there', async () => {
    await storage.write('3f/photo.webp', Buffer.alloc(300_000, 7));
    expect(await storage.size('3f/photo.webp')).toBe(300_000);
    await storage.write('3f/photo.webp', Readable.from([Buffer.from('deux '), Buffer.from('morceaux')]));
    expect((await contentOf('3f/photo.webp'))?.toString()).toBe('deux morceaux');
  });

  it('leaves nothing of a file whose source failed', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('cut'));
      },
    });
    await expect(storage.write('3f/broken.webp', broken)).rejects.toThrow('cut');
    expect(await storage.size('3f/broken.webp')).toBeNull();
    expect(await keys()).toEqual(['3f/photo.webp']);
  });

  it('removes once, and reads null afterwards', async () => {
    await storage.write('aa/gone.jpg', Buffer.from('x'));
    expect(await storage.remove('aa/gone.jpg')).toBe(true);
    expect(await storage.remove('aa/gone.jpg')).toBe(false);
    expect(await storage.read('aa/gone.jpg')).toBeNull();
  });

  it('refuses a key that would leave the folder', async () => {
    await expect(storage.write('../outside', Buffer.from('x'))).rejects.toThrow('Not a storage key');
  });

  it('reads a range with both its ends', async () => {
    await storage.write('bb/range.mp4', Buffer.from('0123456789'));
    const part = await storage.read('bb/range.mp4', { start: 2, end: 4 });
    expect(part && [part.bytes, (await buffer(part.stream)).toString()]).toEqual([10, '234']);
  });

  it('lists a folder alone, with sizes and times', async () => {
    const before = Date.now() - 2_000;
    await storage.write('uploads/one/1', Buffer.from('part'));
    const found = [];
    for await (const entry of storage.list('uploads/')) found.push(entry);
    expect(found).toMatchObject([{ key: 'uploads/one/1', bytes: 4 }]);
    expect(found[0]?.writtenAt.getTime()).toBeGreaterThan(before);
    for await (const entry of storage.list('nothing/')) expect(entry).toBeNull();
    await expect(storage.list('../')[Symbol.asyncIterator]().next()).rejects.toThrow('Not a storage key');
  });
});

describe('a staged file', () => {
  const content = Buffer.from('le texte entier');
  const sha256 = createHash('sha256').update(content).digest('hex');
  const drafts = () => readdir(join(folder, '.drafts'));

  it('is nowhere to be seen before it takes its name, and says what arrived', async () => {
    const staged = await storage.stage(Readable.from([content.subarray(0, 5), content.subarray(5)]));
    expect(staged).toMatchObject({ bytes: content.byteLength, sha256 });
    expect(await keys()).not.toContain('cc/staged.webp');
    await staged.keep('cc/staged.webp');
    expect((await contentOf('cc/staged.webp'))?.equals(content)).toBe(true);
    await staged.discard();
    expect(await storage.size('cc/staged.webp')).toBe(content.byteLength);
  });

  it('leaves nothing when it is discarded', async () => {
    const staged = await storage.stage(content);
    await staged.discard();
    await staged.keep('cc/discarded.webp');
    expect([await storage.size('cc/discarded.webp'), await drafts()]).toEqual([null, []]);
  });

  it.each([{ bytes: 3 }, { sha256: '0'.repeat(64) }])(
    'keeps nothing that is not what was announced: %j',
    async (expected) => {
      await storage.write('dd/kept.webp', content, { bytes: content.byteLength, sha256 });
      await expect(storage.write('dd/kept.webp', Buffer.from('autre'), expected)).rejects.toThrow(
        StorageMismatch,
      );
      expect((await contentOf('dd/kept.webp'))?.equals(content)).toBe(true);
      expect(await drafts()).toEqual([]);
    },
  );

  it('is thrown away when a process left it', async () => {
    await storage.stage(content);
    const [name = ''] = await drafts();
    const before = new Date(Date.now() - 60_000);
    expect(await storage.removeStaged(before)).toBe(0);
    await utimes(join(folder, '.drafts', name), 0, 0);
    expect([await storage.removeStaged(before), await drafts()]).toEqual([1, []]);
  });
});
