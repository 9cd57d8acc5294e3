import { Readable } from 'node:stream';
import { getMediaFile } from '#features/media/data/picture.queries.ts';
import { fileKey } from '#features/media/file-key.ts';
import { parseMediaFile } from '#features/media/file-types.ts';
import { parseByteRange } from '#lib/byte-range.ts';
import { mediaWords } from '#messages/fr/media.ts';
import { storage } from '#server/storage/storage.ts';
import { refuseOtherMethods } from '#server/route.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ file: string }> };

/** A file of ours: its content never changes under its name; its type is our own record's, never a guess. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = parseMediaFile((await params).file);
  const known = asked && (await getMediaFile(asked.hash));
  if (!asked || !known || known.mimeType !== asked.mimeType) return refusal(404);
  if (known.isWithdrawn) return refusal(410);
  const key = fileKey(asked);
  const bytes = await storage().size(key);
  if (bytes === null) return refusal(404);
  const headers = {
    'Content-Type': asked.mimeType,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    // Readers of our feeds and networks show our pictures on pages of their own.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Accept-Ranges': 'bytes',
    ETag: `"${asked.hash}"`,
  };
  if (request.headers.get('if-none-match')?.includes(headers.ETag)) {
    return new Response(null, { status: 304, headers });
  }
  const range = parseByteRange(request.headers.get('range'), bytes);
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${bytes}` } });
  }
  const stored = await storage().read(key, range ?? undefined);
  if (!stored) return refusal(404);
  const body = Readable.toWeb(stored.stream) as ReadableStream<Uint8Array>;
  if (!range) return new Response(body, { headers: { ...headers, 'Content-Length': String(bytes) } });
  return new Response(body, {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': String(range.end - range.start + 1),
      'Content-Range': `bytes ${range.start}-${range.end}/${bytes}`,
    },
  });
}

const refusal = (status: 404 | 410): Response =>
  new Response(`${mediaWords[status]}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
