import type * as promises from 'node:fs/promises';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { openLocalStorage } from '#server/storage/local-storage.ts';

const full = Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' });
const disk = vi.hoisted(() => ({ failing: null as 'write' | 'sync' | null }));

/** The real file system, whose files refuse the second half of what they are given, or its way to the disk. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>();
  return {
    ...real,
    open: async (...given: Parameters<typeof real.open>) => {
      const handle = await real.open(...given);
      if (disk.failing === 'write') {
        const { write } = handle;
        handle.writeFile = async () => {
          await write.call(handle, 'la moitié');
          throw full;
        };
      }
      if (disk.failing === 'sync') handle.sync = () => Promise.reject(full);
      return handle;
    },
  };
});

const folder = await mkdtemp(join(tmpdir(), 'full-disk-'));
const storage = openLocalStorage(folder);
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  disk.failing = null;
});

const filesIn = async (): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
};

it.each(['write', 'sync'] as const)(
  'a disk full at the %s leaves what was there, and nothing else',
  async (at) => {
    await storage.write('3f/photo.webp', Buffer.from('la bonne'));
    disk.failing = at;
    await expect(storage.write('3f/photo.webp', Buffer.from('la nouvelle'))).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    await expect(storage.write('aa/autre.webp', Readable.from(['autre']))).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    disk.failing = null;
    expect(await storage.size('aa/autre.webp')).toBeNull();
    const kept = await storage.read('3f/photo.webp');
    expect(kept && (await buffer(kept.stream)).toString()).toBe('la bonne');
    expect(await filesIn()).toEqual(['photo.webp']);
    await storage.write('aa/autre.webp', Readable.from(['autre']));
    expect(await storage.size('aa/autre.webp')).toBe(5);
    await storage.remove('aa/autre.webp');
  },
);
