import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { StorageUnavailable } from '#server/storage/keeper.ts';

/** An S3-compatible server and the place in it that is ours. */
export type S3Settings = {
  /** Its origin, without the bucket. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
};

/** How long a server may keep us waiting, for tests to shorten. */
export type S3Patience = {
  /** Until an answer begins; a body that is sent adds its own time. */
  answerMs: number;
  /** Between two pieces of an answer. */
  silenceMs: number;
  /** Before the second try; doubled before each other. */
  pauseMs: number;
};
export const usualPatience: S3Patience = { answerMs: 8_000, silenceMs: 15_000, pauseMs: 150 };

export type S3Request = {
  method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** Of the bucket; none for what is asked of the bucket itself. */
  key?: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: Buffer;
  /** Answers that are no failure although they are no success. */
  expected?: readonly number[];
  /** A second try could do something twice. */
  isOnce?: boolean;
};

/** Sends one signed request and resolves with its answer, which has begun; throws StorageUnavailable. */
export type SendS3 = (request: S3Request) => Promise<Response>;

const tries = 3;
/** What a slow line carries, at least. */
const bytesEachMs = 1_000;
/** Worth a second try (RFC 9110; S3's SlowDown is a 503). */
const passing = new Set([408, 429, 500, 502, 503, 504]);

export function createS3Sender(settings: S3Settings, patience: S3Patience = usualPatience): SendS3 {
  const signingKeys = new Map<string, ArrayBuffer>();

  const sendOnce = async (request: S3Request): Promise<Response> => {
    const { method, key = '', query = {}, headers = {}, body } = request;
    const url = new URL(`/${settings.bucket}${key && `/${key}`}`, settings.endpoint);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const signed = await new AwsV4Signer({
      ...settings,
      method,
      url: url.href,
      // The server refuses a body of another sum: what was damaged on the way is never kept.
      headers: {
        ...headers,
        'X-Amz-Content-Sha256': createHash('sha256')
          .update(body ?? '')
          .digest('hex'),
      },
      service: 's3',
      cache: signingKeys,
    }).sign();
    // Not signed: proxies rewrite it.
    signed.headers.set('Accept-Encoding', 'identity');
    const patienceMs = patience.answerMs + (body?.byteLength ?? 0) / bytesEachMs;
    const giveUp = new AbortController();
    const timer = setTimeout(
      () => giveUp.abort(new Silence(`no answer within ${patienceMs} ms`)),
      patienceMs,
    );
    try {
      return await fetch(signed.url, {
        method,
        headers: signed.headers,
        body: body ? new Uint8Array(body) : null,
        signal: giveUp.signal,
        redirect: 'error',
      });
    } finally {
      clearTimeout(timer);
    }
  };

  return async (request) => {
    const most = request.isOnce ? 1 : tries;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await sendOnce(request).catch((error: unknown) => ({ error }));
      if ('error' in answer) {
        if (attempt >= most || answer.error instanceof Silence)
          throw new StorageUnavailable(`${request.method} ${request.key ?? ''}: no answer`, {
            cause: answer.error,
          });
      } else {
        if (answer.ok || request.expected?.includes(answer.status)) return answer;
        const failure = await toFailure(request, answer);
        if (attempt >= most || !passing.has(answer.status)) throw failure;
      }
      await pause(patience.pauseMs * 2 ** (attempt - 1) * (0.5 + Math.random()));
    }
  };
}

/** Whoever waited that long is told, rather than made to wait twice more. */
class Silence extends Error {
  override readonly name = 'Silence';
}

/** Codes by which servers say that there is no room left. */
const fullCodes = /StorageFull|QuotaExceeded|InsufficientStorage|EntityTooLarge\.Quota/;

async function toFailure(request: S3Request, answer: Response): Promise<StorageUnavailable> {
  const said = await answer.text().catch(() => '');
  const code = /<Code>([\w.]{1,60})<\/Code>/.exec(said)?.[1] ?? '';
  const isFull = answer.status === 507 || fullCodes.test(code);
  const sentence = `${request.method} ${request.key ?? ''}: ${answer.status} ${code}`.trim();
  return new StorageUnavailable(sentence, { isFull });
}
