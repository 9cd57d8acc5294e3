import { expect, test } from 'vitest';
import { readBody } from '#server/http/request-body.ts';

/** A body that gives these bytes, then breaks with this error. */
const breaking = (error: Error): Request =>
  new Request('http://localhost/', {
    method: 'POST',
    duplex: 'half',
    body: new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"a":')),
      pull: (stream) => stream.error(error),
    }),
  } as RequestInit);

test('a sender who hangs up is refused, and is no failure of ours', async () => {
  const cut = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
  expect(await readBody(breaking(cut), 100)).toMatchObject({ ok: false, error: { code: 'invalid' } });
});

test('any other failure is thrown, to be logged', async () => {
  await expect(readBody(breaking(new Error('disk')), 100)).rejects.toThrow('disk');
});
