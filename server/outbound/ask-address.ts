import { lookup as resolve } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { getConfig } from '#server/config.ts';
import { isPublicAddress } from '#server/outbound/public-address.ts';

/** Why there was no answer; nothing of the other side's own words. */
export type AskFailure =
  | 'not_allowed'
  | 'no_such_host'
  | 'timeout'
  | 'too_many_redirects'
  | 'bad_redirect'
  | 'no_connection';
export type Asked = { ok: true; status: number } | { ok: false; failure: AskFailure };

const mostRedirects = 5;
const patienceMs = 8_000;
const openPorts = ['', '80', '443', '8080', '8443'];
/** Some refuse a caller without a name; ours says who asks and why. */
const userAgent = 'NouvellesDuMonde-LinkCheck/1.0';

/** Told apart from the network's own faults by its code. */
class NotAllowed extends Error {
  readonly code = 'NOT_ALLOWED';
}

/**
 * Asks an address on the web for its status, following redirects, without reading what it holds: HEAD, then GET
 * where HEAD is not served. Public addresses only, at every hop: the address that is connected to is the one that
 * was checked, so that a name which changes its mind between two look-ups leads nowhere. Never throws.
 */
export async function askAddress(url: string, signal?: AbortSignal): Promise<Asked> {
  const limit = AbortSignal.any([AbortSignal.timeout(patienceMs), ...(signal ? [signal] : [])]);
  const head = await follow(url, 'HEAD', limit);
  // 404 to a HEAD is not believed either: some servers route it nowhere.
  const isAnswered = head.ok && head.status < 400;
  if (isAnswered || (!head.ok && head.failure !== 'no_connection')) return head;
  return follow(url, 'GET', limit);
}

async function follow(url: string, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Asked> {
  let next = url;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const target = toTarget(next);
    if (!target) return { ok: false, failure: hop === 0 ? 'not_allowed' : 'bad_redirect' };
    const answer = await askOnce(target, method, signal);
    if (!answer.ok) return answer;
    if (answer.location === null) return { ok: true, status: answer.status };
    if (!URL.canParse(answer.location, target)) return { ok: false, failure: 'bad_redirect' };
    next = new URL(answer.location, target).href;
  }
  return { ok: false, failure: 'too_many_redirects' };
}

const isAllowed = ({ hostname, host }: URL): boolean => {
  const { outboundAllow } = getConfig();
  return outboundAllow.includes(host) || outboundAllow.includes(hostname);
};

/** The address as one that may be asked: the web, no credentials, a usual port, no number that is not public. */
function toTarget(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const target = new URL(url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:') return null;
  if (target.username || target.password) return null;
  if (isAllowed(target)) return target;
  const literal = target.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) return null;
  return openPorts.includes(target.port) ? target : null;
}

type Answer = { ok: true; status: number; location: string | null } | { ok: false; failure: AskFailure };

function askOnce(target: URL, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Answer> {
  const request = target.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((settle) => {
    const asking = request(
      target,
      {
        method,
        signal,
        agent: false,
        headers: { 'user-agent': userAgent, accept: '*/*' },
        maxHeaderSize: 32_768,
        ...(isAllowed(target) ? {} : { lookup: lookUpPublic }),
      },
      (response) => {
        const status = response.statusCode ?? 0;
        const { location } = response.headers;
        response.destroy();
        settle({ ok: true, status, location: status >= 300 && status < 400 && location ? location : null });
      },
    );
    asking.on('error', (error) => settle({ ok: false, failure: failureOf(error, signal) }));
    asking.end();
  });
}

function failureOf(error: Error, signal: AbortSignal): AskFailure {
  if (signal.aborted) return 'timeout';
  const code = 'code' in error ? error.code : undefined;
  if (code === 'NOT_ALLOWED') return 'not_allowed';
  return code === 'ENOTFOUND' ? 'no_such_host' : 'no_connection';
}

/** Resolves a name for the connection itself, and refuses it when any of its addresses is not public. */
const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => !isPublicAddress(address))) {
      return callback(new NotAllowed(hostname), []);
    }
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};
