import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { creativeLimits as limits } from '#features/ads/campaigns/creative.ts';
import type { CreativeRefusal, WholeRefusal } from '#features/ads/campaigns/creative-intake.ts';
import { isLitter } from '#features/ads/campaigns/intake/banner-types.ts';

export type UnpackedFile = { path: string; bytes: Buffer };
type Refused = { refusal: CreativeRefusal };

/** The kind of file that a Unix archiver wrote, in the upper half of the attributes. */
const kindMask = 0o170000;
const regularFile = 0o100000;
const madeByUnix = 3;

/**
 * The files of an archive, in memory and by their own names. Every entry is judged by its name and by what it declares
 * before one is unpacked; while it is, more than it declared is refused. Nothing is ever written under a name of its.
 */
export async function unpackBanner(archive: Buffer): Promise<UnpackedFile[] | Refused> {
  if (archive.byteLength > limits.archiveBytes) return refuse('archive_too_large');
  // Sniffed at its very beginning, so that nothing else (a picture, a page) stands before the archive.
  if (archive.toString('latin1', 0, 4) !== 'PK\x03\x04') return refuse('not_zip');
  try {
    const zip = await fromBufferPromise(archive, {
      lazyEntries: true,
      strictFileNames: true,
      validateEntrySizes: true,
      autoClose: false,
    });
    const entries = await judgeEntries(zip, archive.byteLength);
    return 'refusal' in entries ? entries : await unpackAll(zip, entries.kept);
  } catch (error) {
    return refusalOf(error);
  }
}

const refuse = (code: WholeRefusal): Refused => ({ refusal: { code } });

async function judgeEntries(zip: ZipFile, packed: number): Promise<{ kept: Entry[] } | Refused> {
  // The directory's own count, before it is walked: ten thousand names are not read to be refused.
  if (zip.entryCount > limits.files * 3) return refuse('too_many_files');
  const kept: Entry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const refusal = judgeEntry(entry);
    if (refusal) return { refusal };
    if (entry.fileName.endsWith('/') || isLitter(entry.fileName)) continue;
    const name = entry.fileName.toLowerCase();
    if (names.has(name)) return { refusal: { code: 'twice', name: entry.fileName } };
    names.add(name);
    kept.push(entry);
    unpacked += entry.uncompressedSize;
    if (kept.length > limits.files) return refuse('too_many_files');
    if (unpacked > packed * limits.ratio) return refuse('bomb');
    if (unpacked > limits.unpackedBytes) return refuse('unpacked_too_large');
  }
  return { kept };
}

/** Letters, digits and a few signs: a name is an address too. */
const plainPath = /^[\p{L}\p{N}_][\p{L}\p{N} _.,()@+-]*(?:\/[\p{L}\p{N}_][\p{L}\p{N} _.,()@+-]*)*\/?$/u;

function judgeEntry(entry: Entry): CreativeRefusal | null {
  const name = entry.fileName;
  if (entry.isEncrypted()) return { code: 'encrypted' };
  const kind = (entry.externalFileAttributes >>> 16) & kindMask;
  if (entry.versionMadeBy >>> 8 === madeByUnix && kind !== 0 && kind !== regularFile && !name.endsWith('/'))
    return { code: 'link', name };
  if (isLitter(name)) return null;
  if (name.length > limits.nameLength || !plainPath.test(name) || name.split('/').includes('..'))
    return { code: 'bad_name', name };
  if (name.split('/').length > limits.depth) return { code: 'too_deep' };
  return entry.uncompressedSize > limits.fileBytes ? { code: 'file_too_large', name } : null;
}

async function unpackAll(zip: ZipFile, entries: readonly Entry[]): Promise<UnpackedFile[]> {
  const files: UnpackedFile[] = [];
  for (const entry of entries) {
    const chunks: Buffer[] = [];
    // What comes out beyond its declared size, or short of it, ends the stream with an error.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.push({ path: entry.fileName, bytes: Buffer.concat(chunks) });
  }
  return withoutCommonFolder(files);
}

/** Archives of a folder hold everything under its name: it is left away. */
function withoutCommonFolder(files: readonly UnpackedFile[]): UnpackedFile[] {
  const [folder] = files[0]?.path.split('/') ?? [];
  const isCommon = folder !== undefined && files.every(({ path }) => path.startsWith(`${folder}/`));
  return isCommon ? files.map((file) => ({ ...file, path: file.path.slice(folder.length + 1) })) : [...files];
}

/** yauzl says in words what it met; names that lead elsewhere are told apart from what is damaged. */
function refusalOf(error: unknown): Refused {
  const said = error instanceof Error ? error.message : '';
  const name = /(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/.exec(
    said,
  )?.[1];
  if (name !== undefined) return { refusal: { code: 'bad_name', name } };
  if (/too many bytes/i.test(said)) return refuse('bomb');
  return refuse('damaged');
}
