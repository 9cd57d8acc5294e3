import { describe, expect, it } from 'vitest';
import { addressPrefix, clientAddress, parseTrustedProxies, plainAddress } from '#server/client-address.ts';

describe('who is one for a limit', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
    ['', 'unknown'],
    ['pas une adresse', 'unknown'],
    ['192.0.2.7, 198.51.100.1', 'unknown'],
  ])('%s → %s', (address, prefix) => expect(addressPrefix(address)).toBe(prefix));

  it('undresses an address', () => {
    expect(plainAddress('[2001:db8::1]')).toBe('2001:db8::1');
    expect(plainAddress('999.0.2.7')).toBeNull();
  });
});

describe('the client’s address', () => {
  const trusted = parseTrustedProxies([
    '10.0.0.0/8',
    '2001:db8:ffff::/48',
    '192.0.2.1',
    'rien',
    '10.0.0.0/99',
  ]);
  const from = (socketAddress: string | undefined, forwardedFor?: string) =>
    clientAddress({ socketAddress, forwardedFor, trusted });

  it('is the socket’s, whatever a client writes', () => {
    expect(from('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
    expect(from('::ffff:203.0.113.9')).toBe('203.0.113.9');
    expect(from(undefined, '198.51.100.1')).toBe('unknown');
  });
  it('is the last untrusted hop behind a trusted proxy', () => {
    expect(from('10.1.2.3', '198.51.100.1')).toBe('198.51.100.1');
    expect(from('10.1.2.3', '1.2.3.4, 198.51.100.1, 192.0.2.1')).toBe('198.51.100.1');
    expect(from('2001:db8:ffff::5', '2001:db8:1::1')).toBe('2001:db8:1::1');
  });
  it('stays at the nearest proxy when the list is missing or unreadable', () => {
    expect(from('10.1.2.3')).toBe('10.1.2.3');
    expect(from('10.1.2.3', 'n’importe quoi')).toBe('10.1.2.3');
    expect(from('10.1.2.3', 'faux, 192.0.2.1')).toBe('192.0.2.1');
  });
});
