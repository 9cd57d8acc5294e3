import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressPrefix } from '#server/http/address-prefix.ts';
import type { Config } from '#server/config.ts';
import { barePolicy, commonHeaders } from '#server/page-cache/policy.ts';
import type { RequestHandler } from '#server/page-cache/next-render.ts';
import { addressOf, createTrust } from '#server/web/client-address.ts';
import { isKnownHost } from '#server/web/client-headers.ts';
import { isFetchedEarly } from '#server/web/told-door.ts';

/** A click as it came; nothing of it is kept here. */
type Click = {
  token: string;
  addressPrefix: string;
  userAgent: string | undefined;
  cookie: string | undefined;
  isCounted: boolean;
};
/** What there is to say instead of leading on. */
type Sentence = 404 | 405 | 410 | 421 | 503;

type Options = {
  config: Pick<Config, 'siteUrl' | 'isSiteHttps' | 'trustedProxies' | 'isReadOnly'>;
  port: () => number;
  /** The address under which clicks stand, with its last slash. */
  under: string;
  follow: (click: Click) => Promise<{ is: 'leads'; to: string } | { is: 'absent' } | { is: 'gone' }>;
  say: (request: IncomingMessage, response: ServerResponse, status: Sentence) => Promise<void>;
};

/**
 * Leads a click on an advertisement to where it was declared to lead (303), and nowhere else: the address itself is
 * never in the link. A look (HEAD) leads on uncounted; what a browser fetches before anybody pressed is refused, so
 * that the press itself comes here.
 */
export function createClickDoor({ config, port, under, follow, say }: Options): RequestHandler {
  const site = new URL(config.siteUrl);
  const isTrusted = createTrust(config.trustedProxies);
  const common = {
    ...commonHeaders(config.isSiteHttps),
    'Content-Security-Policy': barePolicy,
    'Cache-Control': 'no-store',
    // The advertiser learns on which newspaper, not on which page.
    'Referrer-Policy': 'strict-origin',
    'X-Robots-Tag': 'noindex, nofollow',
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, headers, url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return say(request, response, 405);
    if (!isKnownHost({ host: headers.host, site: site.host, port: port() }))
      return say(request, response, 421);
    if (isFetchedEarly(headers)) return say(request, response, 503);
    const answer = await follow({
      token: (url.split('?', 1)[0] ?? '').slice(under.length),
      addressPrefix: addressPrefix(addressOf(request, isTrusted)),
      userAgent: headers['user-agent'],
      cookie: headers.cookie,
      isCounted: method === 'GET' && !config.isReadOnly,
    });
    if (answer.is !== 'leads') return say(request, response, answer.is === 'absent' ? 404 : 410);
    response.writeHead(303, { ...common, Location: answer.to, 'Content-Length': '0' });
    response.end();
  };
}
