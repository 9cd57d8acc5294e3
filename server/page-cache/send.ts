import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Answer, Encoding } from './answer.ts';
import { chooseEncoding, isUnmodifiedSince, matchesEtag } from './conditional.ts';
import { commonHeaders, publicPolicy, speculationHeader } from './policy.ts';

const inflate = promisify(gunzip);

/** One day: an edge that we purge may hold a page that long, and serve it when we are gone. */
const edgeLifetime = 'max-age=86400, stale-if-error=86400';
const longestSurrogateKey = 3_000;
/** Pages with too many tags for a header carry this one; whoever purges the edge always purges it too. */
export const surrogateKeyOfMany = 'many';

export type SendOptions = { isHttps: boolean; hasEdge: boolean; hasPolicy: boolean };

/** Writes answers to readers. The headers of an answer are laid out once for each encoding, then reused. */
export function createSender({ isHttps, hasEdge, hasPolicy }: SendOptions) {
  const common = {
    ...commonHeaders(isHttps),
    // Development runs inline scripts and a socket of Next's own.
    ...(hasPolicy ? { 'Content-Security-Policy': publicPolicy } : {}),
  };
  const laidOut = new WeakMap<Answer, Partial<Record<Encoding, string[]>>>();

  const layOut = (answer: Answer, encoding: Encoding): string[] => {
    const { headers, body, etag } = answer;
    const length = body === null ? 0 : encoding === 'identity' ? body.length : body[encoding].length;
    const all = {
      ...headers,
      ...(etag === null ? {} : { etag }),
      ...cachingHeaders(answer, hasEdge),
      ...(body === null ? {} : { vary: 'Accept-Encoding' }),
      ...(body === null || encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      'content-length': String(length),
      ...(isWholePage(answer) ? speculationHeader : {}),
      ...(answer.framePolicy === undefined ? common : framed(common, answer.framePolicy)),
      ...(hasPolicy && answer.platformPolicy !== undefined
        ? { 'Content-Security-Policy': answer.platformPolicy }
        : {}),
    };
    return Object.entries(all).flat();
  };

  return async function send(
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
  ): Promise<void> {
    const { body } = answer;
    const encoding = body === null ? 'identity' : chooseEncoding(request.headers['accept-encoding']);
    let byEncoding = laidOut.get(answer);
    if (!byEncoding) laidOut.set(answer, (byEncoding = {}));
    const headers = (byEncoding[encoding] ??= layOut(answer, encoding));
    if (isUnchanged(request, answer)) {
      response.writeHead(304, withoutBodyHeaders(headers)).end();
      return;
    }
    if (request.method === 'HEAD' || body === null) {
      response.writeHead(answer.status, headers).end();
      return;
    }
    const bytes = encoding === 'identity' ? await inflate(body.gzip) : body[encoding];
    response.writeHead(answer.status, headers).end(bytes);
  };
}

/** What a page in other sites' frames says in place of « never in a frame ». */
function framed(common: Record<string, string>, policy: string): Record<string, string> {
  const { 'X-Frame-Options': _never, ...others } = common;
  return {
    ...others,
    'Content-Security-Policy': policy,
    // Sites that isolate themselves load no frame that does not allow it.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}

/** A page for people that is there: what answers 404 or 410 leads nowhere likely. */
const isWholePage = ({ status, headers, framePolicy }: Answer): boolean =>
  status === 200 && framePolicy === undefined && String(headers['content-type']).startsWith('text/html');

function isUnchanged(request: IncomingMessage, answer: Answer): boolean {
  if (answer.etag === null) return false;
  const ifNoneMatch = request.headers['if-none-match'];
  if (ifNoneMatch !== undefined) return matchesEtag(ifNoneMatch, answer.etag);
  const ifModifiedSince = request.headers['if-modified-since'];
  const lastModified = answer.headers['last-modified'];
  if (ifModifiedSince === undefined || lastModified === undefined) return false;
  return isUnmodifiedSince(ifModifiedSince, lastModified, answer.changedAt);
}

function withoutBodyHeaders(flat: string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < flat.length; at += 2) {
    const name = flat[at] ?? '';
    if (!/^content-(length|encoding|type)$/.test(name)) kept.push(name, flat[at + 1] ?? '');
  }
  return kept;
}

/** What caches may do: ours is told by purges; those that we can't purge ask each time; an edge holds a day. */
function cachingHeaders(answer: Answer, hasEdge: boolean): Record<string, string> {
  if (answer.standing === 'passing') return { 'cache-control': 'no-store' };
  const forAll = { 'cache-control': 'public, max-age=0, must-revalidate' };
  if (!hasEdge) return forAll;
  if (answer.standing === 'unkept') return { ...forAll, 'cdn-cache-control': 'no-store' };
  return {
    ...forAll,
    'cdn-cache-control': edgeLifetime,
    'surrogate-control': edgeLifetime,
    'surrogate-key': surrogateKey(answer.tags),
  };
}

/** At most 3 KB: nginx answers 502 from some 4 KB of headers. */
function surrogateKey(tags: readonly string[]): string {
  const all = tags.join(' ');
  return all.length <= longestSurrogateKey ? all : surrogateKeyOfMany;
}
