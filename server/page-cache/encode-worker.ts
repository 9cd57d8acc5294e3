import { parentPort } from 'node:worker_threads';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

/** The thread that compresses, so that the one that answers never waits for it. Runs as plain Node. */
export type EncodeOrder = { id: number; bytes: Uint8Array; isGzip: boolean; quality: number };
export type EncodeResult = { id: number; br: Uint8Array<ArrayBuffer>; gzip: Uint8Array<ArrayBuffer> };

parentPort?.on('message', ({ id, bytes, isGzip, quality }: EncodeOrder) => {
  const identity = isGzip ? gunzipSync(bytes) : bytes;
  const br = brotliCompressSync(identity, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(identity.length),
    },
  });
  const result: EncodeResult = { id, br: exactly(br), gzip: exactly(gzipSync(identity, { level: quality })) };
  parentPort?.postMessage(result, [result.br.buffer, result.gzip.buffer]);
});

/** A copy that owns its memory: zlib's results are slices of larger blocks, which would be kept whole. */
const exactly = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** The smallest window that holds the whole page: the default one takes 4 MB for each. */
function windowFor(length: number): number {
  const bits = Math.ceil(Math.log2(length + 16));
  return Math.min(Math.max(bits, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_DEFAULT_WINDOW);
}
