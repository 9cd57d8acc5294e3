import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Which addresses are proxies of ours: `TRUSTED_PROXIES`, addresses or ranges in CIDR form. */
export function createTrust(list: readonly string[]): (address: string) => boolean {
  const trusted = new BlockList();
  for (const item of list) {
    const [address = '', bits] = item.split('/');
    const family = familyOf(address);
    if (!family) continue;
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const family = familyOf(address);
    return family !== null && trusted.check(address, family);
  };
}

const familyOf = (address: string): 'ipv4' | 'ipv6' | null => {
  const version = isIP(address);
  return version === 4 ? 'ipv4' : version === 6 ? 'ipv6' : null;
};

/**
 * The reader's address: the nearest one that isn't a proxy of ours. What a client claims about itself lifts
 * nothing, because only entries added by trusted proxies are walked over.
 * @param forwardedFor the raw `X-Forwarded-For` header
 */
export function clientAddress({
  remote,
  forwardedFor,
  isTrusted,
}: {
  remote: string;
  forwardedFor: string | undefined;
  isTrusted: (address: string) => boolean;
}): string {
  const hops = (forwardedFor ?? '')
    .split(',')
    .map((hop) => unmapped(hop.trim()))
    .filter((hop) => hop !== '');
  let nearest = unmapped(remote);
  while (isTrusted(nearest)) {
    const hop = hops.pop();
    if (hop === undefined || isIP(hop) === 0) break;
    nearest = hop;
  }
  return nearest;
}

/** The reader's address of a request, as trusted proxies tell it. */
export function addressOf(request: IncomingMessage, isTrusted: (address: string) => boolean): string {
  const forwardedFor = request.headers['x-forwarded-for'];
  return clientAddress({
    remote: request.socket.remoteAddress ?? '',
    forwardedFor: Array.isArray(forwardedFor) ? forwardedFor.join(',') : forwardedFor,
    isTrusted,
  });
}

/** `::ffff:192.0.2.1` is 192.0.2.1 on a socket that speaks both. */
const unmapped = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');
