import { parentPort } from 'node:worker_threads';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

/** The thread that compresses, so that the one that answers never waits for it. Runs as plain Node. */
export type EncodeOrder = { id: number; bytes: Uint8Array; isGzip: boolean; quality: number };
export type EncodeResult = { id: number; br: Uint8Array; gzip: Uint8Array };

parentPort?.on('message', ({ id, bytes, isGzip, quality }: EncodeOrder) => {
  const identity = isGzip ? gunzipSync(bytes) : bytes;
  const br = brotliCompressSync(identity, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
    },
  });
  const gzip = gzipSync(identity, { level: quality });
  parentPort?.postMessage({ id, br, gzip } satisfies EncodeResult);
});
