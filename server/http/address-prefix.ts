import { isIP } from 'node:net';

/**
 * The header in which server/web/private-door.ts passes on the address it saw, over any that a client sends.
 * Nothing else is believed about where a request comes from.
 */
export const addressHeader = 'x-nouvelles-address';

/** The port of the client's side, written beside it when nothing stands between; absent behind a proxy. */
export const portHeader = 'x-nouvelles-port';

/** An address as written by the socket: IPv4 in IPv6 clothes (::ffff:192.0.2.1) undressed, zone and case gone. */
export function plainAddress(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  const address = mapped ?? bare;
  return isIP(address) === 0 ? null : address;
}

/** Who is one for a limit: an IPv4 address, or the /64 of an IPv6 one (a household holds that many addresses). */
export function addressPrefix(address: string): string {
  const plain = plainAddress(address);
  if (!plain) return 'unknown';
  if (isIP(plain) === 4) return plain;
  return `${ipv6Groups(plain).slice(0, 4).join(':')}::/64`;
}

/** From where, as the journal keeps it: the network (/24 or /48), not the person's own address; null when unknown. */
export function addressNetwork(address: string): string | null {
  const plain = plainAddress(address);
  if (!plain) return null;
  if (isIP(plain) === 4) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  return `${ipv6Groups(plain).slice(0, 3).join(':')}::/48`;
}

function ipv6Groups(address: string): string[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const text = dotted ? `${dotted[1]}${pair(dotted[2], dotted[3])}:${pair(dotted[4], dotted[5])}` : address;
  const [left = '', right = ''] = text.split('::');
  const head = left ? left.split(':') : [];
  const tail = right ? right.split(':') : [];
  const missing = text.includes('::') ? 8 - head.length - tail.length : 0;
  return [...head, ...Array<string>(Math.max(0, missing)).fill('0'), ...tail].map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
}

const pair = (high = '0', low = '0'): string => (Number(high) * 256 + Number(low)).toString(16);
