import { lookup as resolve } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { getConfig } from '#server/config.ts';
import { isPublicAddress } from '#server/outbound/public-address.ts';

/** Why there was no answer; nothing of the other side's own words. */
export type OutboundFailure = 'not_allowed' | 'no_such_host' | 'timeout' | 'no_connection';

const openPorts = ['', '80', '443', '8080', '8443'];

/** Told apart from the network's own faults by its code. */
class NotAllowed extends Error {
  readonly code = 'NOT_ALLOWED';
}

/** True for an address that OUTBOUND_ALLOW names, public or not. */
export const isAllowedPrivately = ({ hostname, host }: URL): boolean => {
  const { outboundAllow } = getConfig();
  return outboundAllow.includes(host) || outboundAllow.includes(hostname);
};

/**
 * The address as one that may be asked: the web, no credentials, a usual port, no number that is not public; or one
 * that stands in OUTBOUND_ALLOW. Null for every other. A name is looked at again when it is resolved.
 */
export function toTarget(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const target = new URL(url);
  if (target.protocol !== 'http:' && target.protocol !== 'https:') return null;
  if (target.username || target.password) return null;
  if (isAllowedPrivately(target)) return target;
  const literal = target.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) return null;
  return openPorts.includes(target.port) ? target : null;
}

/** How this target is asked: the client of its protocol, and the look-up that refuses what is not public. */
export const connectionTo = (target: URL) => ({
  request: target.protocol === 'https:' ? requestHttps : requestHttp,
  options: { agent: false as const, ...(isAllowedPrivately(target) ? {} : { lookup: lookUpPublic }) },
});

export function failureOf(error: Error, signal: AbortSignal): OutboundFailure {
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
