import { BlockList, isIP, isIPv4 } from 'node:net';

/** Ranges that belong to nobody on the public internet (IANA's special-purpose registries), by family. */
const closed = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  closed.addSubnet(network, bits, 'ipv4');
}

/** Global unicast: everything else of IPv6 is local, special, or an IPv4 address in disguise. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
/** Within it: protocol assignments with Teredo, documentation twice, and 6to4, which hides an IPv4 address. */
const closedWithin = new BlockList();
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['2002::', 16],
] as const) {
  closedWithin.addSubnet(network, bits, 'ipv6');
}

/** True for an IP address that stands on the public internet; anything that is not an address is not. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  if (isIPv4(address)) return !closed.check(address, 'ipv4');
  return globalUnicast.check(address, 'ipv6') && !closedWithin.check(address, 'ipv6');
}
