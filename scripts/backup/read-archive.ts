import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Parser, type ReadEntry } from 'tar';
import { backupWords as words } from '#messages/backup.ts';
import { DamagedArchive, type Manifest, manifestName, manifestSchema } from '#scripts/backup/manifest.ts';

const biggestManifest = 256 * 1024 * 1024;

/** Reads an archive from end to end and compares every sum; with `into`, unpacks it there. Throws DamagedArchive. */
export async function checkArchive(file: string, into?: string): Promise<Manifest> {
  let manifest: Manifest | null = null;
  const seen = new Map<string, { sha256: string; bytes: number }>();
  let work = Promise.resolve();

  const readEntry = async (entry: ReadEntry): Promise<void> => {
    if (entry.path === manifestName) {
      manifest = await parseManifest(entry);
      return;
    }
    const known = manifest?.entries.some(({ name }) => name === entry.path);
    if (!known || seen.has(entry.path) || entry.type !== 'File') {
      entry.resume();
      throw new DamagedArchive(manifest ? words.entryUnknown(entry.path) : words.noManifest);
    }
    seen.set(entry.path, await takeEntry(entry, into));
  };

  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      // One after another: the second entry is judged by what the first, the manifest, says.
      work = work.then(() => readEntry(entry));
      work.catch(() => entry.resume());
    },
  });
  try {
    await pipeline(createReadStream(file), parser as unknown as NodeJS.WritableStream);
    await work;
  } catch (error) {
    if (error instanceof DamagedArchive) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    throw new DamagedArchive(words.cut, { cause: error });
  }
  return compare(manifest, seen);
}

function compare(manifest: Manifest | null, seen: Map<string, { sha256: string; bytes: number }>): Manifest {
  if (!manifest) throw new DamagedArchive(words.noManifest);
  for (const { name, sha256, bytes } of manifest.entries) {
    const found = seen.get(name);
    if (!found) throw new DamagedArchive(words.entryMissing(name));
    if (found.sha256 !== sha256 || found.bytes !== bytes) throw new DamagedArchive(words.entryChanged(name));
  }
  return manifest;
}

async function parseManifest(entry: ReadEntry): Promise<Manifest> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of entry as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > biggestManifest) throw new DamagedArchive(words.noManifest);
    chunks.push(chunk);
  }
  const parsed = manifestSchema.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  if (!parsed.success) throw new DamagedArchive(words.noManifest);
  if (
    parsed.data.entries.some(
      ({ name }) => !/^(tables|media|private)\/[\w./-]+$/.test(name) || name.includes('..'),
    )
  ) {
    throw new DamagedArchive(words.noManifest);
  }
  return parsed.data;
}

/** Sums an entry while it passes, to disk when it is unpacked. */
async function takeEntry(
  entry: ReadEntry,
  into: string | undefined,
): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const summed = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      if (into !== undefined) yield chunk;
    }
  };
  const source = summed(entry as AsyncIterable<Buffer>);
  if (into === undefined) await source.next();
  else {
    const path = join(into, entry.path);
    await mkdir(dirname(path), { recursive: true });
    await pipeline(source, createWriteStream(path));
  }
  return { sha256: hash.digest('hex'), bytes };
}
