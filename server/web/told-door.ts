import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AppError } from '#lib/errors.ts';
import { adapterMessages } from '#messages/validation.ts';
import { addressPrefix } from '#server/http/address-prefix.ts';
import type { Config } from '#server/config.ts';
import { isSameOrigin } from '#server/http/origin-check.ts';
import { barePolicy, commonHeaders } from '#server/page-cache/policy.ts';
import { problem } from '#server/http/problem.ts';
import { addressOf, createTrust } from './client-address.ts';
import { isKnownHost } from './client-headers.ts';

/** What a page of ours tells, and whence it comes; nothing of it is kept here. */
export type Told = { body: unknown; addressPrefix: string; headers: IncomingHttpHeaders };
export type ToldVerdict =
  | { is: 'taken' }
  | { is: 'answered'; body: unknown }
  | { is: 'invalid' }
  | { is: 'unavailable' }
  | { is: 'too many'; retryAfterSeconds: number };

export type ToldDoorOptions = {
  config: Pick<Config, 'siteUrl' | 'isSiteHttps' | 'trustedProxies'>;
  port: () => number;
  /** Content types that are read. */
  types: RegExp;
  mostBytes: number;
  receive: (told: Told) => ToldVerdict | Promise<ToldVerdict>;
  refuseHost: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/**
 * Answers what scripts of our pages tell, before Next: a POST of a little JSON in ASCII, from our own pages alone. What
 * is longer than it may be is not read to its end.
 */
export function createToldDoor({ config, port, types, mostBytes, receive, refuseHost }: ToldDoorOptions) {
  const site = new URL(config.siteUrl);
  const isTrusted = createTrust(config.trustedProxies);
  const common = {
    ...commonHeaders(config.isSiteHttps),
    'Content-Security-Policy': barePolicy,
    'Cache-Control': 'no-store',
  };
  /** One after another, as Node writes them fastest. */
  const empty = Object.entries(common).flat();
  const json = [...empty, 'Content-Type', 'application/json; charset=utf-8'];

  const refuse = async (response: ServerResponse, error: AppError, more: Refusal = {}): Promise<void> => {
    const { status, headers = {} } = more;
    const answer = problem(error, { headers, ...(status ? { status } : {}) });
    response.writeHead(answer.status, { ...common, ...Object.fromEntries(answer.headers) });
    response.end(await answer.text());
  };

  const settle = async (response: ServerResponse, verdict: ToldVerdict): Promise<void> => {
    switch (verdict.is) {
      case 'taken':
        response.writeHead(204, empty).end();
        return;
      case 'answered':
        response.writeHead(200, json).end(JSON.stringify(verdict.body));
        return;
      case 'invalid':
        return refuse(response, { code: 'invalid' }, { status: 400 });
      case 'unavailable':
        return refuse(response, { code: 'unavailable' });
      case 'too many': {
        const { retryAfterSeconds } = verdict;
        return refuse(response, { code: 'too_many_requests', data: { retryAfterSeconds } });
      }
    }
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { headers } = request;
    if (request.method !== 'POST') {
      const detail = adapterMessages.methodNotAllowed;
      return refuse(response, { code: 'bad_state', detail }, { status: 405, headers: { allow: 'POST' } });
    }
    if (!isKnownHost({ host: headers.host, site: site.host, port: port() }))
      return refuseHost(request, response);
    const facts = { origin: headers.origin ?? null, secFetchSite: oneOf(headers['sec-fetch-site']) };
    if (!isSameOrigin(facts, config.siteUrl)) return refuse(response, { code: 'bad_origin' });
    if (!types.test(headers['content-type'] ?? ''))
      return refuse(response, { code: 'unsupported_media_type' });
    const text = await readText(request, mostBytes);
    if (text === null) return refuse(response, { code: 'payload_too_large' });
    const prefix = addressPrefix(addressOf(request, isTrusted));
    await settle(response, await receive({ body: parse(text), addressPrefix: prefix, headers }));
  };
}

type Refusal = { status?: number; headers?: Record<string, string> };

/** A header that should be there once. */
export const oneOf = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null;

/** The browser fetched this before anybody asked for it. */
export const isFetchedEarly = (headers: IncomingHttpHeaders): boolean =>
  /prefetch|prerender/i.test(`${oneOf(headers['sec-purpose']) ?? ''} ${oneOf(headers['purpose']) ?? ''}`);

/**
 * The body, or null as soon as it is longer than it can be: what still comes of it is thrown away. Of one that is cut
 * off nothing is left: nobody reads the answer.
 */
function readText(request: IncomingMessage, mostBytes: number): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) {
    request.resume();
    return Promise.resolve(null);
  }
  let text = '';
  request.on('data', (chunk: Buffer) => {
    if (text.length + chunk.byteLength > mostBytes) resolve(null);
    else text += chunk.toString('latin1');
  });
  request.once('end', () => resolve(text));
  request.once('error', () => resolve(''));
  return promise;
}

/** What is no JSON is nothing. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
