import { type DeliveryProblem, retryAfterMs } from '#features/reach/distribution/distribution.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';

/**
 * IndexNow (indexnow.org/documentation): one request tells Bing, Yandex, Seznam, Naver and others which addresses
 * answer something else. Pure.
 */

/** So many addresses a request may hold. */
export const mostIndexNowUrls = 10_000;

/** What it takes: 8 to 128 of [A-Za-z0-9-]; ours are 32 of [0-9a-f]. */
const keyShape = '[0-9a-f]{32}';
const keyFile = new RegExp(`^/(${keyShape})\\.txt$`);
export const isIndexNowKey = (text: string): boolean => new RegExp(`^${keyShape}$`).test(text);

/** The key that a path asks for; null for every path that can hold none. */
export const keyAskedFor = (path: string): string | null => keyFile.exec(path)?.[1] ?? null;

/** Who fetches the key's file after a change still finds the former one for so long. */
export const formerKeyDays = 7;

/** The JSON body of a request for these paths of ours. */
export const indexNowBody = ({
  siteUrl,
  key,
  paths,
}: {
  siteUrl: string;
  key: string;
  paths: readonly string[];
}): string =>
  JSON.stringify({
    host: new URL(siteUrl).host,
    key,
    keyLocation: absoluteUrl(siteUrl, urls.indexNowKey(key)),
    urlList: paths.map((path) => absoluteUrl(siteUrl, path)),
  });

/**
 * What an answer means: it is known (200, or 202 while the key is being checked), it is to be tried again, or only a
 * person can help. `pauseMs` is the silence that was asked for.
 */
export type IndexNowVerdict =
  | { kind: 'delivered'; code: number }
  | { kind: 'retry'; code: number | null; problem: DeliveryProblem; pauseMs: number | null }
  | { kind: 'parked'; code: number | null; problem: DeliveryProblem };

type Answer =
  | { ok: true; status: number; headers: { 'retry-after'?: string | undefined } }
  | { ok: false; failure: 'not_allowed' | 'no_such_host' | 'timeout' | 'no_connection' };

/** Reads an answer as the protocol means it. */
export function judgeIndexNow(answer: Answer, now: Date): IndexNowVerdict {
  if (!answer.ok) {
    const { failure } = answer;
    return failure === 'not_allowed'
      ? { kind: 'parked', code: null, problem: failure }
      : { kind: 'retry', code: null, problem: failure, pauseMs: null };
  }
  const code = answer.status;
  if (code === 200 || code === 202) return { kind: 'delivered', code };
  if (code === 429) {
    const pauseMs = retryAfterMs(answer.headers['retry-after'], now);
    return { kind: 'retry', code, problem: 'too_many', pauseMs };
  }
  if (code >= 500) {
    const pauseMs = retryAfterMs(answer.headers['retry-after'], now);
    return { kind: 'retry', code, problem: 'server_error', pauseMs };
  }
  return { kind: 'parked', code, problem: refusals[code] ?? 'unexpected' };
}

/** Refusals that the documentation names; tried again they would be the same. */
const refusals: Readonly<Record<number, DeliveryProblem>> = {
  400: 'bad_request',
  403: 'key_refused',
  422: 'urls_refused',
};
