import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { openLocalStorage } from './local-storage.ts';

const folder = await mkdtemp(join(tmpdir(), 'storage-'));
const storage = openLocalStorage(folder);
afterAll(() => rm(folder, { recursive: true }));

const keys = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const key of storage.list()) found.push(key);
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
});
