import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  isStorageKey,
  type StagedFile,
  type Storage,
  StorageUnavailable,
  wholeBytes,
  writeStaged,
} from '#server/storage/keeper.ts';
import { readBody } from '#server/storage/s3-body.ts';
import { isFailure, readBegunUploads, readObjects, readUploadId } from '#server/storage/s3-lists.ts';
import {
  createS3Sender,
  type S3Patience,
  type S3Settings,
  type SendS3,
  usualPatience,
} from '#server/storage/s3-requests.ts';

/** Files being written; a leading dot keeps them out of the list. */
const draftsFolder = '.drafts/';
/** What is sent in one piece; S3 wants 5 MiB at least for all parts but the last. */
const partBytes = 8 * 1024 * 1024;

/** Storages by the bucket and folder that they keep, so that one copies from another without reading. */
const places = new WeakMap<Storage, { settings: S3Settings; folder: string }>();

/**
 * Keeps the files of one area under a folder of a bucket (`media/`) on an S3-compatible server. The bucket stays
 * closed: readers ask us. Everything is sent with its sum, which the server compares.
 */
export function openS3Storage(
  settings: S3Settings,
  folder: string,
  patience: S3Patience = usualPatience,
): Storage {
  const send = createS3Sender(settings, patience);
  const nameOf = (key: string): string => {
    if (!isStorageKey(key)) throw new Error(`Not a storage key: ${JSON.stringify(key)}`);
    return `${folder}${key}`;
  };
  const bucket = openBucket(send, settings.bucket);
  const stage: Storage['stage'] = async (content) => {
    const draft = `${folder}${draftsFolder}${randomUUID()}`;
    const sent = await sendFile(send, draft, content);
    return toStaged({ draft, nameOf, bucket, ...sent });
  };
  const read: Storage['read'] = async (key, range) => {
    const answer = await send({
      method: 'GET',
      key: nameOf(key),
      expected: [404],
      ...(range ? { headers: { Range: `bytes=${range.start}-${range.end}` } } : {}),
    });
    if (answer.status === 404) return discard(answer).then(() => null);
    if (range && answer.status !== 206) {
      await discard(answer);
      throw new StorageUnavailable(`GET ${key}: the server gives no ranges`);
    }
    const bytes = range ? wholeOf(answer) : lengthOf(answer);
    return { bytes, stream: readBody(answer, lengthOf(answer), patience.silenceMs) };
  };
  const storage: Storage = {
    stage,
    write: async (key, content, expected) => {
      nameOf(key);
      await writeStaged(stage, { key, content, expected });
    },
    read,
    open: async (key) => {
      const found = await read(key);
      if (!found || found.bytes > wholeBytes) return found && { bytes: found.bytes, content: found.stream };
      const chunks: Buffer[] = [];
      for await (const chunk of found.stream as AsyncIterable<Buffer>) chunks.push(chunk);
      return { bytes: found.bytes, content: Buffer.concat(chunks) };
    },
    size: (key) => bucket.size(nameOf(key)),
    remove: async (key) => {
      const name = nameOf(key);
      if ((await bucket.size(name)) === null) return false;
      await bucket.remove(name);
      return true;
    },
    list: async function* (prefix = '') {
      const from = prefix.replace(/\/$/, '');
      if (from !== '' && !isStorageKey(from)) throw new Error(`Not a storage key: ${JSON.stringify(prefix)}`);
      for await (const { key, bytes, at } of bucket.list(`${folder}${from && `${from}/`}`)) {
        const own = key.slice(folder.length);
        if (isStorageKey(own)) yield { key: own, bytes, writtenAt: at };
      }
    },
    copyTo: async (key, path) => {
      const found = await read(key);
      if (!found) return false;
      await mkdir(dirname(path), { recursive: true });
      try {
        await pipeline(found.stream, createWriteStream(path));
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return true;
    },
    takeFrom: async (other, from, key) => {
      const place = places.get(other);
      if (place && place.settings === settings) return bucket.copy(`${place.folder}${from}`, nameOf(key));
      const found = await other.read(from);
      if (!found) return false;
      await storage.write(key, found.stream, { bytes: found.bytes });
      return true;
    },
    removeStaged: async (before) => {
      const drafts = `${folder}${draftsFolder}`;
      let removed = 0;
      for await (const { key, at } of bucket.list(drafts)) {
        if (at >= before) continue;
        await bucket.remove(key);
        removed += 1;
      }
      return removed + (await bucket.abandonUploads(drafts, before));
    },
  };
  places.set(storage, { settings, folder });
  return storage;
}

type Bucket = ReturnType<typeof openBucket>;

/** What is asked of whole objects, by their names in the bucket. */
function openBucket(send: SendS3, name: string) {
  const list = async function* (prefix: string) {
    for (let token: string | null = ''; token !== null; ) {
      const query = { 'list-type': '2', prefix, ...(token ? { 'continuation-token': token } : {}) };
      const answer: Response = await send({ method: 'GET', query });
      const { objects, next } = readObjects(await answer.text());
      yield* objects;
      token = next;
    }
  };
  return {
    list,
    size: async (key: string): Promise<number | null> => {
      const answer = await send({ method: 'HEAD', key, expected: [404] });
      return answer.status === 404 ? null : lengthOf(answer);
    },
    remove: async (key: string): Promise<void> => {
      await discard(await send({ method: 'DELETE', key, expected: [404] }));
    },
    /** Within the server, in one step; false when there is nothing to copy. */
    copy: async (from: string, key: string): Promise<boolean> => {
      const headers = { 'x-amz-copy-source': `/${name}/${from}` };
      const answer = await send({ method: 'PUT', key, headers, expected: [404] });
      const said = await answer.text();
      if (answer.status === 404) return false;
      if (isFailure(said)) throw new StorageUnavailable(`PUT ${key}: the copy failed`);
      return true;
    },
    /** Uploads in parts that were begun before this instant: what a killed process left. Answers how many. */
    abandonUploads: async (prefix: string, before: Date): Promise<number> => {
      // Some servers have no such list, and forget such uploads by themselves.
      const answer = await send({
        method: 'GET',
        query: { uploads: '', prefix },
        expected: [400, 404, 405, 501],
      });
      const old = readBegunUploads(await answer.text()).filter(({ at }) => at < before);
      for (const { key, uploadId } of old)
        await discard(await send({ method: 'DELETE', key, query: { uploadId }, expected: [404] }));
      return old.length;
    },
  };
}

function toStaged(file: {
  draft: string;
  nameOf: (key: string) => string;
  bucket: Bucket;
  bytes: number;
  sha256: string;
}): StagedFile {
  const { draft, bucket, bytes, sha256 } = file;
  let isOver = false;
  return {
    bytes,
    sha256,
    keep: async (key) => {
      if (isOver) return;
      const name = file.nameOf(key);
      if (!(await bucket.copy(draft, name))) throw new StorageUnavailable(`${draft} is gone`);
      isOver = true;
      // It stands: a draft that stays is thrown away by its age.
      await bucket.remove(draft).catch(() => undefined);
    },
    discard: async () => {
      if (isOver) return;
      isOver = true;
      await bucket.remove(draft);
    },
  };
}

/** Sends a file under its temporary name, in parts when it is large, and asks what stands there. */
async function sendFile(
  send: SendS3,
  key: string,
  content: Buffer | Readable,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  let uploadId: string | null = null;
  const etags: string[] = [];
  try {
    for await (const { piece, isLast } of inPieces(content)) {
      hash.update(piece);
      bytes += piece.byteLength;
      if (isLast && uploadId === null) {
        await discard(await send({ method: 'PUT', key, body: piece }));
        continue;
      }
      uploadId ??= await beginUpload(send, key);
      const query = { partNumber: String(etags.length + 1), uploadId };
      const answer = await send({ method: 'PUT', key, query, body: piece });
      await discard(answer);
      etags.push(answer.headers.get('etag') ?? '');
    }
    if (uploadId !== null) await completeUpload(send, { key, uploadId, etags });
    const stored = lengthOf(await send({ method: 'HEAD', key }));
    if (stored !== bytes) throw new StorageUnavailable(`${stored} of ${bytes} bytes were stored of ${key}`);
    return { bytes, sha256: hash.digest('hex') };
  } catch (error) {
    const query = uploadId === null ? {} : { query: { uploadId } };
    await send({ method: 'DELETE', key, expected: [404], ...query }).then(discard, () => undefined);
    throw error;
  }
}

async function beginUpload(send: SendS3, key: string): Promise<string> {
  const answer = await send({ method: 'POST', key, query: { uploads: '' } });
  const uploadId = readUploadId(await answer.text());
  if (!uploadId) throw new StorageUnavailable(`POST ${key}: no upload was begun`);
  return uploadId;
}

async function completeUpload(
  send: SendS3,
  { key, uploadId, etags }: { key: string; uploadId: string; etags: string[] },
): Promise<void> {
  const parts = etags.map(
    (etag, at) => `<Part><PartNumber>${at + 1}</PartNumber><ETag>${etag}</ETag></Part>`,
  );
  const answer = await send({
    method: 'POST',
    key,
    query: { uploadId },
    body: Buffer.from(`<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`),
    isOnce: true,
  });
  if (isFailure(await answer.text())) throw new StorageUnavailable(`POST ${key}: the parts were not joined`);
}

/** Pieces of `partBytes`, the last one marked; one empty piece of nothing. */
async function* inPieces(content: Buffer | Readable): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
  let held: Buffer[] = [];
  let size = 0;
  const source = Buffer.isBuffer(content) ? [content] : content;
  for await (const chunk of source as AsyncIterable<Buffer | string>) {
    let rest = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
    while (size + rest.byteLength > partBytes) {
      const fitting = rest.subarray(0, partBytes - size);
      yield { piece: Buffer.concat([...held, fitting]), isLast: false };
      rest = rest.subarray(fitting.byteLength);
      held = [];
      size = 0;
    }
    held.push(rest);
    size += rest.byteLength;
  }
  yield { piece: Buffer.concat(held), isLast: true };
}

const lengthOf = (answer: Response): number => {
  const length = answer.headers.get('content-length');
  if (length === null || !/^\d+$/.test(length)) throw new StorageUnavailable('an answer without a length');
  return Number(length);
};

/** The size of the file of which this answer is a range. */
const wholeOf = (answer: Response): number => {
  const found = /^bytes \d+-\d+\/(\d+)$/.exec(answer.headers.get('content-range') ?? '');
  if (!found) throw new StorageUnavailable('a range without the size of its file');
  return Number(found[1]);
};

/** An answer that nobody reads holds its connection. */
const discard = (answer: Response): Promise<void> => answer.body?.cancel() ?? Promise.resolve();
