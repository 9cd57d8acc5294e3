import { Worker } from 'node:worker_threads';
import type { Body } from './answer.ts';
import type { EncodeOrder, EncodeResult } from './encode-worker.ts';

export type Encoder = {
  /** @param quality 1 to 9, of br and gzip alike. Rejects when the thread is lost. */
  encode: (identity: Buffer, quality: number) => Promise<Body>;
  /** The same bytes, compressed again. */
  recode: (body: Body, quality: number) => Promise<Body>;
  close: () => Promise<void>;
};

type Waiting = { resolve: (body: Body) => void; reject: (reason: Error) => void; length: number };

/** One worker thread that compresses; a lost thread fails what it held and the next order starts another. */
export function createEncoder(): Encoder {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const start = (): Worker => {
    const started = new Worker(new URL('./encode-worker.ts', import.meta.url));
    started.unref();
    started.on('message', ({ id, br, gzip }: EncodeResult) => {
      const order = waiting.get(id);
      waiting.delete(id);
      order?.resolve({ br: toBuffer(br), gzip: toBuffer(gzip), length: order.length });
    });
    const lose = (): void => {
      if (worker !== started) return;
      worker = null;
      for (const order of waiting.values()) order.reject(new Error('The encoding thread was lost.'));
      waiting.clear();
    };
    started.on('error', lose);
    started.on('exit', lose);
    return started;
  };

  const order = (order: Omit<EncodeOrder, 'id'>, length: number): Promise<Body> => {
    worker ??= start();
    lastId += 1;
    const { promise, resolve, reject } = Promise.withResolvers<Body>();
    waiting.set(lastId, { resolve, reject, length });
    worker.postMessage({ id: lastId, ...order } satisfies EncodeOrder);
    return promise;
  };

  return {
    encode: (identity, quality) => order({ bytes: identity, isGzip: false, quality }, identity.length),
    recode: (body, quality) => order({ bytes: body.gzip, isGzip: true, quality }, body.length),
    async close() {
      await worker?.terminate();
    },
  };
}

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
