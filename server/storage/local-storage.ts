import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import {
  isStorageKey,
  type StagedFile,
  type Storage,
  type StoredEntry,
  writeStaged,
} from '#server/storage/keeper.ts';
import { createFileOpener } from '#server/storage/open-file.ts';

/** Files being written; a leading dot keeps them out of the list. */
const draftsFolder = '.drafts';

/** Keeps the files of one area in a folder of this machine. */
export function openLocalStorage(root: string): Storage {
  const pathOf = (key: string): string => {
    if (!isStorageKey(key)) throw new Error(`Not a storage key: ${JSON.stringify(key)}`);
    return join(root, key);
  };
  const openFile = createFileOpener();
  const sizeOf = async (path: string): Promise<number | null> => (await fileAt(path))?.size ?? null;
  const stage: Storage['stage'] = async (content) => {
    const draft = join(root, draftsFolder, randomUUID());
    await mkdir(dirname(draft), { recursive: true });
    try {
      return toStaged({ draft, pathOf, ...(await writeDurably(draft, content)) });
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  };
  return {
    stage,
    write: async (key, content, expected) => {
      pathOf(key);
      await writeStaged(stage, { key, content, expected });
    },
    open: (key) => openFile(pathOf(key)),
    size: (key) => sizeOf(pathOf(key)),
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
    list: (prefix = '') => listFiles(root, prefix),
    copyTo: async (key, path) => {
      const from = pathOf(key);
      if ((await sizeOf(from)) === null) return false;
      await mkdir(dirname(path), { recursive: true });
      await link(from, path).catch(() => copyFile(from, path));
      return true;
    },
    takeFrom: async (other, from, key) => {
      const path = pathOf(key);
      const draft = join(root, draftsFolder, randomUUID());
      try {
        if (!(await other.copyTo(from, draft))) return false;
        await mkdir(dirname(path), { recursive: true });
        await rename(draft, path);
        await syncFolder(dirname(path));
        return true;
      } finally {
        // Also when both names are the same file already: renaming does nothing then.
        await rm(draft, { force: true });
      }
    },
    removeStaged: (before) => removeStaged(join(root, draftsFolder), before),
  };
}

function toStaged(file: {
  draft: string;
  pathOf: (key: string) => string;
  bytes: number;
  sha256: string;
}): StagedFile {
  let isOver = false;
  return {
    bytes: file.bytes,
    sha256: file.sha256,
    keep: async (key) => {
      if (isOver) return;
      const path = file.pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      await rename(file.draft, path);
      isOver = true;
      await syncFolder(dirname(path));
    },
    discard: async () => {
      if (isOver) return;
      isOver = true;
      await rm(file.draft, { force: true });
    },
  };
}

async function fileAt(path: string): Promise<Stats | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}

/** The bytes with their sum, counted as they pass. */
async function* summed(
  content: Buffer | Readable,
  seen: { bytes: number; hash: ReturnType<typeof createHash> },
): AsyncGenerator<Buffer> {
  const chunks = Buffer.isBuffer(content) ? [content] : content;
  for await (const chunk of chunks as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    seen.bytes += bytes.byteLength;
    seen.hash.update(bytes);
    yield bytes;
  }
}

async function writeDurably(
  path: string,
  content: Buffer | Readable,
): Promise<{ bytes: number; sha256: string }> {
  const seen = { bytes: 0, hash: createHash('sha256') };
  const handle = await open(path, 'wx', 0o644);
  try {
    // Not a pipeline: a stream that leaves the handle open never says that it has closed.
    await handle.writeFile(Readable.from(summed(content, seen), { objectMode: false }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  // What the disk holds, not what was given to it.
  const bytes = (await stat(path)).size;
  if (bytes !== seen.bytes) throw new Error(`${bytes} of ${seen.bytes} bytes were written`);
  return { bytes, sha256: seen.hash.digest('hex') };
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

async function removeStaged(drafts: string, before: Date): Promise<number> {
  let removed = 0;
  for (const name of await namesIn(drafts)) {
    const found = await fileAt(join(drafts, name.name));
    if (!found || found.mtime >= before) continue;
    await rm(join(drafts, name.name), { force: true });
    removed += 1;
  }
  return removed;
}

const namesIn = (path: string) =>
  readdir(path, { withFileTypes: true }).catch((error) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  });

async function* listFiles(root: string, prefix: string): AsyncGenerator<StoredEntry> {
  const folder = prefix.replace(/\/$/, '');
  if (folder !== '' && !isStorageKey(folder)) throw new Error(`Not a storage key: ${JSON.stringify(prefix)}`);
  for (const entry of await namesIn(join(root, folder))) {
    if (entry.name.startsWith('.')) continue;
    const key = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* listFiles(root, key);
    else if (entry.isFile()) {
      const found = await fileAt(join(root, key));
      if (found) yield { key, bytes: found.size, writtenAt: found.mtime };
    }
  }
}
