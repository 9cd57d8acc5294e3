import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AppError } from '#lib/errors.ts';
import { adapterMessages } from '#messages/validation.ts';
import { addressPrefix } from '#server/http/address-prefix.ts';
import type { Config } from '#server/config.ts';
import { isFromOwnPage } from '#server/http/origin-check.ts';
import { barePolicy, commonHeaders } from '#server/page-cache/policy.ts';
import type { RequestHandler } from '#server/page-cache/next-render.ts';
import { problem } from '#server/http/problem.ts';
import { addressOf, createTrust } from '#server/web/client-address.ts';
import { isKnownHost } from '#server/web/client-headers.ts';
import { isFetchedEarly, oneOf } from '#server/web/told-door.ts';

/** A question as it came, and from whom; nothing of it is kept. */
type Asked = {
  query: URLSearchParams;
  addressPrefix: string;
  userAgent: string | undefined;
  cookie: string | undefined;
  isPrefetch: boolean;
};
type Verdict =
  | { is: 'decided'; answer: unknown }
  | { is: 'invalid'; detail: string }
  | { is: 'too many'; retryAfterSeconds: number };

type Options = {
  config: Pick<Config, 'siteUrl' | 'isSiteHttps' | 'trustedProxies'>;
  port: () => number;
  answer: (asked: Asked) => Promise<Verdict>;
  refuseHost: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/**
 * Answers `GET /api/v1/ad-slots` before Next (docs/contracts/ad-slots-api.md): from memory, for our own pages alone, kept
 * by nobody.
 */
export function createAdSlotsDoor({ config, port, answer, refuseHost }: Options): RequestHandler {
  const site = new URL(config.siteUrl);
  const isTrusted = createTrust(config.trustedProxies);
  const common = {
    ...commonHeaders(config.isSiteHttps),
    'Content-Security-Policy': barePolicy,
    'Cache-Control': 'no-store',
  };
  /** One after another, as Node writes them fastest. */
  const json = Object.entries({ ...common, 'Content-Type': 'application/json; charset=utf-8' }).flat();

  const refuse = async (response: ServerResponse, error: AppError, more: Refusal = {}): Promise<void> => {
    const { status, headers = {} } = more;
    const refusal = problem(error, { headers, ...(status ? { status } : {}) });
    response.writeHead(refusal.status, { ...Object.fromEntries(refusal.headers), ...common });
    response.end(await refusal.text());
  };

  const settle = async (response: ServerResponse, verdict: Verdict): Promise<void> => {
    switch (verdict.is) {
      case 'decided':
        response.writeHead(200, json).end(JSON.stringify(verdict.answer));
        return;
      case 'invalid':
        return refuse(response, { code: 'invalid', detail: verdict.detail }, { status: 400 });
      case 'too many': {
        const { retryAfterSeconds } = verdict;
        return refuse(response, { code: 'too_many_requests', data: { retryAfterSeconds } });
      }
    }
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { headers, method, url = '' } = request;
    if (method !== 'GET') {
      const detail = adapterMessages.methodNotAllowed;
      return refuse(response, { code: 'bad_state', detail }, { status: 405, headers: { allow: 'GET' } });
    }
    if (!isKnownHost({ host: headers.host, site: site.host, port: port() }))
      return refuseHost(request, response);
    const facts = {
      origin: headers.origin ?? null,
      secFetchSite: oneOf(headers['sec-fetch-site']),
      referer: headers.referer ?? null,
    };
    if (!isFromOwnPage(facts, config.siteUrl)) return refuse(response, { code: 'bad_origin' });
    const queryAt = url.indexOf('?');
    const verdict = await answer({
      query: new URLSearchParams(queryAt < 0 ? '' : url.slice(queryAt)),
      addressPrefix: addressPrefix(addressOf(request, isTrusted)),
      userAgent: headers['user-agent'],
      cookie: headers.cookie,
      isPrefetch: isFetchedEarly(headers),
    });
    await settle(response, verdict);
  };
}

type Refusal = { status?: number; headers?: Record<string, string> };
