import { type Outcome, done } from '#lib/use-case.ts';
import {
  completeKey,
  hashOfRequest,
  type KeptAnswer,
  releaseKey,
  reserveKey,
} from '#server/http/idempotency.ts';

/** Headers of an answer that are part of it; dates and ids of the request are not. */
const keptHeaders = ['content-type', 'location', 'cache-control', 'etag'];

type Send = { caller: string; key: string; method: string; path: string; body: Uint8Array };

/**
 * Runs a write once for its Idempotency-Key: the same key with the same body is given the first answer again,
 * whatever it was. An answer that says "try again" (429, 5xx) or an exception frees the key.
 */
export async function answerOnce(
  { caller, key, method, path, body }: Send,
  run: () => Promise<Response>,
): Promise<Outcome<Response>> {
  const send = { scope: `${caller} ${method} ${path}`, key, requestHash: hashOfRequest(method, path, body) };
  const held = await reserveKey(send);
  if (!held.ok) return held;
  if (held.value) {
    const { status, headers, body: text } = held.value;
    return done(
      new Response(text === '' ? null : text, {
        status,
        headers: { ...headers, 'idempotency-replayed': 'true' },
      }),
    );
  }
  let response: Response;
  try {
    response = await run();
  } catch (error) {
    await releaseKey(send);
    throw error;
  }
  if (response.status >= 500 || response.status === 429) {
    await releaseKey(send);
    return done(response);
  }
  const answer = await keep(response);
  await completeKey(send, answer);
  return done(new Response(answer.body === '' ? null : answer.body, answer));
}

async function keep(response: Response): Promise<KeptAnswer> {
  const headers: Record<string, string> = {};
  for (const name of keptHeaders) {
    const value = response.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  return { status: response.status, headers, body: await response.text() };
}
