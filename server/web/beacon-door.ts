import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AppError } from '#lib/errors.ts';
import { adapterMessages } from '#messages/fr/validation.ts';
import { addressPrefix } from '#server/address-prefix.ts';
import type { Config } from '#server/config.ts';
import { bodyBytes } from '#server/limits.ts';
import { isSameOrigin } from '#server/origin-check.ts';
import { barePolicy, commonHeaders } from '#server/page-cache/policy.ts';
import { problem } from '#server/problem.ts';
import { addressOf, createTrust } from './client-address.ts';
import { isKnownHost } from './client-headers.ts';

/** What a beacon is and whence it comes; nothing of it is kept here. */
type Received = {
  body: unknown;
  addressPrefix: string;
  userAgent: string | undefined;
  /** The browser asks not to be followed (Global Privacy Control, Do Not Track), or fetched the page in advance. */
  isUnwilling: boolean;
};
type Verdict = { is: 'taken' } | { is: 'invalid' } | { is: 'too many'; retryAfterSeconds: number };

type Options = {
  config: Pick<Config, 'siteUrl' | 'isSiteHttps' | 'trustedProxies' | 'isReadOnly'>;
  port: () => number;
  receive: (received: Received) => Verdict;
  refuseHost: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/**
 * Answers `POST /api/v1/audience` before Next: 204 at once, whatever becomes of what is told (docs/contracts/audience.md).
 * No cookie is looked at or set; a body of more than some hundred bytes is not read to its end.
 */
export function createBeaconDoor({ config, port, receive, refuseHost }: Options) {
  const site = new URL(config.siteUrl);
  const isTrusted = createTrust(config.trustedProxies);
  const common = {
    ...commonHeaders(config.isSiteHttps),
    'Content-Security-Policy': barePolicy,
    'Cache-Control': 'no-store',
  };
  /** One after another, as Node writes them fastest. */
  const empty = Object.entries(common).flat();

  const refuse = async (response: ServerResponse, error: AppError, more: Refusal = {}): Promise<void> => {
    const { status, headers = {} } = more;
    const answer = problem(error, { headers, ...(status ? { status } : {}) });
    response.writeHead(answer.status, { ...common, ...Object.fromEntries(answer.headers) });
    response.end(await answer.text());
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { headers } = request;
    if (request.method !== 'POST') {
      const detail = adapterMessages.methodNotAllowed;
      return refuse(response, { code: 'bad_state', detail }, { status: 405, headers: { allow: 'POST' } });
    }
    if (!isKnownHost({ host: headers.host, site: site.host, port: port() }))
      return refuseHost(request, response);
    const facts = { origin: headers.origin ?? null, secFetchSite: one(headers['sec-fetch-site']) };
    if (!isSameOrigin(facts, config.siteUrl)) return refuse(response, { code: 'bad_origin' });
    if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? ''))
      return refuse(response, { code: 'unsupported_media_type' });
    const text = await readText(request);
    if (text === null) return refuse(response, { code: 'payload_too_large' });
    if (!config.isReadOnly) {
      const verdict = receive({
        body: parse(text),
        addressPrefix: addressPrefix(addressOf(request, isTrusted)),
        userAgent: headers['user-agent'],
        isUnwilling: asksNotTo(request),
      });
      if (verdict.is === 'invalid') return refuse(response, { code: 'invalid' }, { status: 400 });
      if (verdict.is === 'too many') {
        const { retryAfterSeconds } = verdict;
        return refuse(response, { code: 'too_many_requests', data: { retryAfterSeconds } });
      }
    }
    response.writeHead(204, empty);
    response.end();
  };
}

type Refusal = { status?: number; headers?: Record<string, string> };

const one = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;

const asksNotTo = ({ headers }: IncomingMessage): boolean =>
  headers['sec-gpc'] === '1' ||
  headers['dnt'] === '1' ||
  /prefetch|prerender/i.test(`${one(headers['sec-purpose']) ?? ''} ${one(headers['purpose']) ?? ''}`);

/**
 * The body, or null as soon as it is longer than a beacon can be: what still comes of it is thrown away. Of one that is
 * cut off nothing is left: nobody reads the answer.
 */
function readText(request: IncomingMessage): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  if (Number(request.headers['content-length'] ?? 0) > bodyBytes.beacon) {
    request.resume();
    return Promise.resolve(null);
  }
  let text = '';
  request.on('data', (chunk: Buffer) => {
    if (text.length + chunk.byteLength > bodyBytes.beacon) resolve(null);
    else text += chunk.toString('latin1');
  });
  request.once('end', () => resolve(text));
  request.once('error', () => resolve(''));
  return promise;
}

/** A beacon is written in ASCII; what is no JSON is nothing. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
