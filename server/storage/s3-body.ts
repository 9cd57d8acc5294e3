import { Readable } from 'node:stream';
import { StorageUnavailable } from '#server/storage/keeper.ts';

/**
 * The body of an answer as a stream that fails when the server falls silent or stops before its end: what is read of
 * it to the end is whole. Nothing is asked of the server while nobody reads.
 */
export function readBody(answer: Response, bytes: number, silenceMs: number): Readable {
  const reader = answer.body?.getReader();
  const chunks = async function* (): AsyncGenerator<Buffer> {
    let seen = 0;
    try {
      while (reader) {
        const { done, value } = await within(silenceMs, reader.read());
        if (done) break;
        seen += value.byteLength;
        yield Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      }
    } catch (error) {
      if (error instanceof StorageUnavailable) throw error;
      throw new StorageUnavailable(`the answer was cut at ${seen} of ${bytes} bytes`, { cause: error });
    } finally {
      await reader?.cancel().catch(() => undefined);
    }
    if (seen !== bytes) throw new StorageUnavailable(`${seen} of ${bytes} bytes came`);
  };
  return Readable.from(chunks(), { objectMode: false });
}

async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new StorageUnavailable(`nothing came for ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearTimeout(timer);
  }
}
