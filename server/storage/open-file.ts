import { close, createReadStream, fstat, open, read, type Stats, stat } from 'node:fs';
import { promisify } from 'node:util';
import { LRUCache } from 'lru-cache';
import { type OpenedFile, wholeBytes } from '#server/storage/keeper.ts';

// Not `fs/promises`: a handle of its own for each request costs more than the reading.
const openFile = promisify(open);
const statOpen = promisify(fstat);
const readFile = promisify(read);

/** For the files that many readers ask for at once. */
const rememberedBytes = 64 * 1024 * 1024;
const entryBytes = 500;

type Remembered = { content: Buffer; writtenAt: number; node: number };

/**
 * Opens files of this machine for whoever serves them; null when there is none. The disk is asked each time: what was
 * replaced or taken away since, by whichever process, is never given from memory.
 */
export function createFileOpener(): (path: string) => Promise<OpenedFile | null> {
  const remembered = new LRUCache<string, Remembered>({
    maxSize: rememberedBytes,
    sizeCalculation: ({ content }) => content.byteLength + entryBytes,
  });
  return async (path) => {
    const known = remembered.get(path);
    if (!known) return readNow(path, remembered);
    const found = await statFile(path);
    if (found && found.mtimeMs === known.writtenAt && found.ino === known.node)
      return { content: known.content, bytes: known.content.byteLength };
    remembered.delete(path);
    return found && readNow(path, remembered);
  };
}

async function readNow(path: string, remembered: LRUCache<string, Remembered>): Promise<OpenedFile | null> {
  const descriptor = await openFile(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (isAbsent(error)) return null;
    throw error;
  });
  if (descriptor === null) return null;
  let isHandedOn = false;
  try {
    const found = await statOpen(descriptor);
    if (!found.isFile()) return null;
    const { size: bytes, mtimeMs: writtenAt, ino: node } = found;
    if (bytes > wholeBytes) {
      isHandedOn = true;
      return { content: createReadStream(path, { fd: descriptor, start: 0 }), bytes };
    }
    const content = await readWhole(descriptor, bytes);
    remembered.set(path, { content, writtenAt, node });
    return { content, bytes };
  } finally {
    // Nobody waits for it.
    if (!isHandedOn) close(descriptor);
  }
}

async function readWhole(descriptor: number, bytes: number): Promise<Buffer> {
  const whole = Buffer.allocUnsafeSlow(bytes);
  for (let at = 0; at < bytes; ) {
    const { bytesRead } = await readFile(descriptor, whole, at, bytes - at, at);
    if (bytesRead === 0) throw new Error(`${at} of ${bytes} bytes could be read`);
    at += bytesRead;
  }
  return whole;
}

const isAbsent = ({ code }: NodeJS.ErrnoException): boolean => code === 'ENOENT' || code === 'ENOTDIR';

const statFile = (path: string): Promise<Stats | null> =>
  new Promise((settle, fail) => {
    stat(path, (error, found) => {
      if (!error) settle(found);
      else if (isAbsent(error)) settle(null);
      else fail(error);
    });
  });
