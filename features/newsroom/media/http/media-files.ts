import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { type ByteRange, parseByteRange } from '#lib/byte-range.ts';
import { type TdmReservation, tdmValues } from '#lib/tdm-reservation.ts';
import { mediaWords } from '#words/newsroom/media/media.ts';
import { matchesEtag } from '#server/page-cache/conditional.ts';
import { barePolicy, commonHeaders } from '#server/page-cache/policy.ts';
import type { Storage } from '#server/storage/keeper.ts';

/** Where the public area keeps a file that an address names, and what it is. */
export type MediaAddress = { key: string; hash: string; mimeType: string };

type Options = {
  /** The public area. */
  storage: () => Storage;
  /** Reads the last part of an address (`{hash}.webp`); null when it can't be one of ours. */
  locate: (name: string) => MediaAddress | null;
  isHttps: boolean;
  /** A cache stands in front of us: it asks again each second, since no purge names a single file. */
  hasEdge: boolean;
  /** What the newspaper reserves of text and data mining, as of now. */
  reservation: () => TdmReservation;
  onError: (error: unknown, details: { key: string }) => void;
};

/** An empty file stands for one that was withdrawn (docs/adr/0019-uploads-in-parts.md). */
const withdrawnBytes = 0;
/** No script, no style, nothing loaded: a file that is opened by itself is a document too. */
const filePolicy = "default-src 'none'; sandbox";
const retryAfterSeconds = 5;

/**
 * Answers `/medias/{hash}.{ext}` by nothing but a read of the public area: what stands there may be seen, an empty
 * file says that it was withdrawn (410). Its content never changes under its name; its type is the one that we wrote.
 */
export function createMediaFiles({ storage, locate, isHttps, hasEdge, reservation, onError }: Options) {
  const refuse = refusals(isHttps);
  const laidOut = laidOutHeaders({ isHttps, hasEdge });
  const headersOf = ({ hash, mimeType }: MediaAddress): OutgoingHttpHeaders => ({
    ...laidOut,
    ...tdmValues(reservation()),
    ETag: `"${hash}"`,
    'Content-Type': mimeType,
  });
  /** One after another, as Node writes them fastest. */
  const fixed = Object.entries(laidOut).flat();

  /** The whole file: one read. */
  const sendWhole = async (response: ServerResponse, asked: MediaAddress): Promise<void> => {
    const found = await storage().open(asked.key);
    if (!found) return refuse(response, 404);
    const { bytes, content } = found;
    if (bytes === withdrawnBytes) {
      if (!Buffer.isBuffer(content)) content.destroy();
      return refuse(response, 410);
    }
    const own = ['ETag', `"${asked.hash}"`, 'Content-Type', asked.mimeType, 'Content-Length', String(bytes)];
    response.writeHead(200, [...own, ...Object.entries(tdmValues(reservation())).flat(), ...fixed]);
    if (Buffer.isBuffer(content)) response.end(content);
    else await pipeline(content, response);
  };

  const sendRange = async (
    response: ServerResponse,
    asked: MediaAddress,
    range: ByteRange,
  ): Promise<void> => {
    const stored = await storage().read(asked.key, range);
    if (!stored) return refuse(response, 404);
    response.writeHead(206, {
      ...headersOf(asked),
      'Content-Length': range.end - range.start + 1,
      'Content-Range': `bytes ${range.start}-${range.end}/${stored.bytes}`,
    });
    await pipeline(stored.stream, response);
  };

  /** What needs the size alone, or before anything is read: HEAD, a comparison, a range. */
  const sendLess = async (
    request: IncomingMessage,
    response: ServerResponse,
    asked: MediaAddress,
  ): Promise<void> => {
    const bytes = await storage().size(asked.key);
    if (bytes === null) return refuse(response, 404);
    if (bytes === withdrawnBytes) return refuse(response, 410);
    const { 'if-none-match': known, range: wanted } = request.headers;
    const headers = headersOf(asked);
    const etag = String(headers.ETag);
    if (known !== undefined && matchesEtag(known, etag)) {
      delete headers['Content-Type'];
      response.writeHead(304, headers).end();
      return;
    }
    if (request.method === 'HEAD') {
      response.writeHead(200, { ...headers, 'Content-Length': bytes }).end();
      return;
    }
    const ifRange = request.headers['if-range'];
    const range = ifRange === undefined || ifRange === etag ? parseByteRange(wanted ?? null, bytes) : null;
    if (range === 'unsatisfiable') {
      const { 'Content-Type': _, ...rest } = headers;
      response.writeHead(416, { ...rest, 'Content-Range': `bytes */${bytes}`, 'Cache-Control': 'no-store' });
      response.end();
      return;
    }
    await (range ? sendRange(response, asked, range) : sendWhole(response, asked));
  };

  return async (request: IncomingMessage, response: ServerResponse, name: string): Promise<void> => {
    const asked = locate(name);
    if (!asked) return refuse(response, 404);
    const { headers } = request;
    const isPlain = request.method === 'GET' && !headers.range && headers['if-none-match'] === undefined;
    try {
      await (isPlain ? sendWhole(response, asked) : sendLess(request, response, asked));
    } catch (error) {
      if (isReaderGone(error)) return;
      onError(error, { key: asked.key });
      // A part of a picture is never left as the whole: the line is cut before the length that was announced.
      if (response.headersSent) response.destroy();
      else refuse(response, 503);
    }
  };
}

/** The same for every file. */
const laidOutHeaders = ({ isHttps, hasEdge }: Pick<Options, 'isHttps' | 'hasEdge'>) => ({
  ...commonHeaders(isHttps),
  'Cache-Control': 'public, max-age=31536000, immutable',
  ...(hasEdge ? { 'CDN-Cache-Control': 'max-age=1, must-revalidate', 'Surrogate-Control': 'max-age=1' } : {}),
  'Content-Security-Policy': filePolicy,
  // Readers of our feeds and networks show our pictures on pages of their own.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Accept-Ranges': 'bytes',
});

const refusals =
  (isHttps: boolean) =>
  (response: ServerResponse, status: keyof typeof mediaWords): void => {
    const sentence = `${mediaWords[status]}\n`;
    response.writeHead(status, {
      ...commonHeaders(isHttps),
      'Content-Security-Policy': barePolicy,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': Buffer.byteLength(sentence),
      'Cache-Control': 'no-store',
      ...(status === 503 ? { 'Retry-After': retryAfterSeconds } : {}),
    });
    response.end(response.req.method === 'HEAD' ? undefined : sentence);
  };

const isReaderGone = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | null)?.code === 'ERR_STREAM_PREMATURE_CLOSE';
