import { describe, expect, it } from 'vitest';
import { addressNetwork, addressPrefix, plainAddress } from '#server/http/address-prefix.ts';

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

describe('from where, in the journal', () => {
  it.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.77', '192.0.2.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
    ['::1', '0:0:0::/48'],
    ['unknown', null],
    ['', null],
  ])('%s → %s', (address, network) => expect(addressNetwork(address)).toBe(network));
});
