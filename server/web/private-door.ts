import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { addressHeader, plainAddress, portHeader } from '#server/http/address-prefix.ts';
import type { Config } from '#server/config.ts';
import type { RequestHandler } from '#server/page-cache/next-render.ts';
import { barePolicy, commonHeaders } from '#server/page-cache/policy.ts';
import { addressOf, createTrust } from './client-address.ts';
import { isKnownHost, stripForgedHeaders } from './client-headers.ts';

type Options = {
  config: Config;
  handler: RequestHandler;
  port: () => number;
  refuse: (request: IncomingMessage, response: ServerResponse, status: 421) => Promise<void>;
};

/**
 * The desk, the account, the API, pictures: straight to Next, under a name that we know, without headers that
 * only we may write. `x-forwarded-for` then holds one address, the reader's, as trusted proxies tell it.
 */
export function createPrivateDoor({ config, handler, port, refuse }: Options) {
  const site = new URL(config.siteUrl);
  const isTrusted = createTrust(config.trustedProxies);
  const defaults = {
    ...commonHeaders(config.isSiteHttps),
    'Cache-Control': 'no-store',
    ...(config.mode === 'development' ? {} : { 'Content-Security-Policy': barePolicy }),
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { headers } = request;
    if (!isKnownHost({ host: headers.host, site: site.host, port: port() })) {
      return refuse(request, response, 421);
    }
    const address = addressOf(request, isTrusted);
    stripForgedHeaders(headers);
    headers['x-forwarded-for'] = address;
    headers[addressHeader] = address;
    delete headers[portHeader];
    const { remoteAddress, remotePort } = request.socket;
    if (remotePort !== undefined && plainAddress(remoteAddress ?? '') === plainAddress(address))
      headers[portHeader] = String(remotePort);
    headers['x-forwarded-host'] = headers.host ?? site.host;
    headers['x-forwarded-proto'] = headers.host === site.host ? site.protocol.slice(0, -1) : 'http';
    fillHeaders(response, defaults);
    await handler(request, response);
  };
}

/** Adds the headers that the answer doesn't state itself, at the moment when it is written. */
function fillHeaders(response: ServerResponse, defaults: Record<string, string>): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (...given: unknown[]): ServerResponse => {
    const stated = given.at(-1);
    const named = typeof stated === 'object' && stated !== null ? (stated as OutgoingHttpHeaders) : {};
    const names = new Set(Object.keys(named).map((name) => name.toLowerCase()));
    for (const [name, value] of Object.entries(defaults)) {
      if (!response.hasHeader(name) && !names.has(name.toLowerCase())) response.setHeader(name, value);
    }
    return writeHead(...given);
  };
}
