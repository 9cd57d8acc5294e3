import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { isStorageKey, type Storage } from '#server/storage/keeper.ts';

/** Files being written; a leading dot keeps them out of the list. */
const draftsFolder = '.drafts';

/** Keeps files in a folder of this machine. */
export function openLocalStorage(root: string): Storage {
  const pathOf = (key: string): string => {
    if (!isStorageKey(key)) throw new Error(`Not a storage key: ${JSON.stringify(key)}`);
    return join(root, key);
  };
  const size = async (key: string): Promise<number | null> => sizeOf(pathOf(key));
  return {
    size,
    write: async (key, content) => {
      const path = pathOf(key);
      const draft = join(root, draftsFolder, randomUUID());
      await mkdir(dirname(draft), { recursive: true });
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeDurably(draft, content);
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
      await syncFolder(dirname(path));
    },
    read: async (key, range) => {
      const path = pathOf(key);
      const bytes = await sizeOf(path);
      if (bytes === null) return null;
      return { stream: createReadStream(path, range ?? {}), bytes };
    },
    remove: async (key) => {
      const path = pathOf(key);
      if ((await sizeOf(path)) === null) return false;
      await rm(path, { force: true });
      return true;
    },
    list: () => listFiles(root),
    copyTo: async (key, path) => {
      const from = pathOf(key);
      if ((await sizeOf(from)) === null) return false;
      await mkdir(dirname(path), { recursive: true });
      await link(from, path).catch(() => copyFile(from, path));
      return true;
    },
  };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}

async function writeDurably(path: string, content: Buffer | Readable): Promise<void> {
  const handle = await open(path, 'wx', 0o644);
  try {
    // Not a pipeline: a stream that leaves the handle open never says that it has closed.
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The new name must survive a power cut too; a system that can't sync a folder does it by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* listFiles(root: string, prefix = ''): AsyncGenerator<string> {
  const entries = await readdir(join(root, prefix), { withFileTypes: true }).catch((error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const key = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* listFiles(root, key);
    else if (entry.isFile()) yield key;
  }
}
