import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { parseByteRange } from '#lib/byte-range.ts';
import type { S3Settings } from '#server/storage/s3-requests.ts';
import { signatureFault } from '#tests/s3-signature.ts';

/** What goes wrong, until it is told otherwise. */
type Fault =
  | { kind: 'status'; status: number; code: string }
  /** Takes the request and never answers. */
  | { kind: 'hang' }
  /** Closes the line before an answer. */
  | { kind: 'drop' }
  /** Sends half of what it announced. */
  | { kind: 'cut' }
  /** Sends half, then nothing, on a line that stays open. */
  | { kind: 'stall' };

type Stored = { content: Buffer; at: Date; etag: string };
type Begun = { key: string; at: Date; parts: Map<number, Buffer> };
type Asked = {
  method: string;
  key: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Buffer;
};
type Answer = { status: number; headers?: Record<string, string>; body?: Buffer | string };

const smallestPart = 5 * 1024 * 1024;
const pageSize = 100;
const etagOf = (content: Buffer): string => `"${createHash('md5').update(content).digest('hex')}"`;
const xml = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>${body}`,
});
const failure = (status: number, code: string): Answer => xml(status, `<Error><Code>${code}</Code></Error>`);

/**
 * A stand-in for an S3-compatible server, in memory, over real HTTP: signatures and sums are checked; objects, ranges,
 * conditions, copies, uploads in parts (none under 5 MiB but the last) and lists in pages as the description says.
 */
export async function startS3Server() {
  const settings: S3Settings = {
    endpoint: '',
    region: 'eu-test',
    bucket: 'journal',
    accessKeyId: `id${randomBytes(6).toString('hex')}`,
    secretAccessKey: randomBytes(24).toString('base64'),
  };
  const objects = new Map<string, Stored>();
  const uploads = new Map<string, Begun>();
  /** Every request that was signed rightly, as `PUT media/ab/….webp`. */
  const seen: string[] = [];
  const state = { fault: null as Fault | null, matches: (_line: string): boolean => true, left: Infinity };

  const put = (key: string, content: Buffer): Answer => {
    const etag = etagOf(content);
    objects.set(key, { content, at: new Date(), etag });
    return { status: 200, headers: { etag } };
  };

  const getObject = ({ method, key, headers }: Asked): Answer => {
    const found = objects.get(key);
    if (!found) return failure(404, 'NoSuchKey');
    const { content, etag, at } = found;
    const common = { etag, 'last-modified': at.toUTCString(), 'accept-ranges': 'bytes' };
    if (headers['if-none-match'] === etag) return { status: 304, headers: common };
    const range = method === 'GET' ? parseByteRange(headers.range ?? null, content.byteLength) : null;
    if (range === 'unsatisfiable') return failure(416, 'InvalidRange');
    if (!range) return { status: 200, headers: common, body: content };
    const contentRange = `bytes ${range.start}-${range.end}/${content.byteLength}`;
    const body = content.subarray(range.start, range.end + 1);
    return { status: 206, headers: { ...common, 'content-range': contentRange }, body };
  };

  const putObject = ({ key, query, headers, body }: Asked): Answer => {
    const uploadId = query.get('uploadId');
    if (uploadId !== null) {
      const begun = uploads.get(uploadId);
      if (!begun || begun.key !== key) return failure(404, 'NoSuchUpload');
      begun.parts.set(Number(query.get('partNumber')), body);
      return { status: 200, headers: { etag: etagOf(body) } };
    }
    if (headers['if-none-match'] === '*' && objects.has(key)) return failure(412, 'PreconditionFailed');
    const source = headers['x-amz-copy-source'];
    if (source === undefined) return put(key, body);
    const from = objects.get(decodeURIComponent(String(source)).replace(/^\/?[^/]+\//, ''));
    if (!from) return failure(404, 'NoSuchKey');
    put(key, from.content);
    return xml(200, `<CopyObjectResult><ETag>${from.etag}</ETag></CopyObjectResult>`);
  };

  const postObject = ({ key, query, body }: Asked): Answer => {
    if (query.has('uploads')) {
      const uploadId = randomBytes(12).toString('base64');
      uploads.set(uploadId, { key, at: new Date(), parts: new Map() });
      const said = `<UploadId>${uploadId.replaceAll('&', '&amp;')}</UploadId>`;
      return xml(200, `<InitiateMultipartUploadResult>${said}</InitiateMultipartUploadResult>`);
    }
    const uploadId = query.get('uploadId') ?? '';
    const begun = uploads.get(uploadId);
    if (!begun || begun.key !== key) return failure(404, 'NoSuchUpload');
    const named = [...body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>([^<]*)<\/ETag>/g)];
    const parts = named.map(([, number, etag]) => ({ content: begun.parts.get(Number(number)), etag }));
    if (parts.some(({ content, etag }) => !content || etagOf(content) !== etag))
      return failure(400, 'InvalidPart');
    const contents = parts.map(({ content }) => content ?? Buffer.alloc(0));
    if (contents.slice(0, -1).some(({ byteLength }) => byteLength < smallestPart))
      return failure(400, 'EntityTooSmall');
    uploads.delete(uploadId);
    put(key, Buffer.concat(contents));
    return xml(200, '<CompleteMultipartUploadResult></CompleteMultipartUploadResult>');
  };

  const list = (query: URLSearchParams): Answer => {
    const prefix = query.get('prefix') ?? '';
    if (query.has('uploads')) {
      const found = [...uploads].filter(([, { key }]) => key.startsWith(prefix));
      const lines = found.map(
        ([id, { key, at }]) =>
          `<Upload><Key>${key}</Key><UploadId>${id}</UploadId><Initiated>${at.toISOString()}</Initiated></Upload>`,
      );
      return xml(200, `<ListMultipartUploadsResult>${lines.join('')}</ListMultipartUploadsResult>`);
    }
    const after = query.get('continuation-token') ?? '';
    const names = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
    const page = names.slice(0, pageSize);
    const lines = page.map((key) => {
      const { content, at } = objects.get(key) ?? { content: Buffer.alloc(0), at: new Date() };
      return `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified><Size>${content.byteLength}</Size></Contents>`;
    });
    const isCut = names.length > page.length;
    const next = isCut ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return xml(
      200,
      `<ListBucketResult><IsTruncated>${isCut}</IsTruncated>${next}${lines.join('')}</ListBucketResult>`,
    );
  };

  const removeObject = ({ key, query }: Asked): Answer => {
    const uploadId = query.get('uploadId');
    if (uploadId === null) objects.delete(key);
    else if (!uploads.delete(uploadId)) return failure(404, 'NoSuchUpload');
    return { status: 204 };
  };

  const answer = (asked: Asked): Answer => {
    const { method, key, query } = asked;
    if (key === '') return method === 'GET' ? list(query) : failure(405, 'MethodNotAllowed');
    if (method === 'GET' || method === 'HEAD') return getObject(asked);
    if (method === 'PUT') return putObject(asked);
    if (method === 'POST') return postObject(asked);
    return method === 'DELETE' ? removeObject(asked) : failure(405, 'MethodNotAllowed');
  };

  const nextFault = (line: string): Fault | null => {
    if (!state.fault || state.left <= 0 || !state.matches(line)) return null;
    state.left -= 1;
    return state.fault;
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const url = new URL(request.url ?? '', 'http://s3');
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/');
    const { method = '', headers } = request;
    const key = rest.join('/');
    const refusal = signatureFault(request, body, settings);
    if (refusal) return reply(response, method, failure(403, refusal));
    seen.push(`${method} ${key}`);
    const fault = nextFault(`${method} ${key}`);
    switch (fault?.kind) {
      case 'hang':
        return;
      case 'drop':
        request.socket.destroy();
        return;
      case 'status':
        return reply(response, method, failure(fault.status, fault.code));
      case 'cut':
      case 'stall':
        return replyInHalf(
          response,
          answer({ method, key, query: url.searchParams, headers, body }),
          fault.kind,
        );
      case undefined:
        if (bucket !== settings.bucket) return reply(response, method, failure(404, 'NoSuchBucket'));
        return reply(response, method, answer({ method, key, query: url.searchParams, headers, body }));
    }
  };

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  settings.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    settings,
    objects,
    uploads,
    seen,
    /** Makes requests go wrong whose line (`PUT media/…`) fits, so many times. */
    breakDown(fault: Fault, on: { matches?: RegExp; times?: number } = {}): void {
      const { matches, times = Infinity } = on;
      Object.assign(state, { fault, left: times, matches: (line: string) => matches?.test(line) ?? true });
    },
    heal(): void {
      state.fault = null;
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function reply(response: ServerResponse, method: string, { status, headers, body }: Answer): void {
  const length = status === 304 || status === 204 ? {} : { 'content-length': Buffer.byteLength(body ?? '') };
  response.writeHead(status, { ...headers, ...length });
  response.end(method === 'HEAD' ? undefined : body);
}

function replyInHalf(
  response: ServerResponse,
  { status, headers, body = '' }: Answer,
  how: 'cut' | 'stall',
): void {
  const whole = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': whole.byteLength });
  response.write(whole.subarray(0, Math.floor(whole.byteLength / 2)), () => {
    if (how === 'cut') response.destroy();
  });
}
