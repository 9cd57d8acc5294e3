import { describe, expect, it } from 'vitest';
import { clientAddress, createTrust } from './client-address.ts';

const proxies = createTrust(['10.0.0.1', '192.168.0.0/16', 'fd00::/8', 'nonsense']);
const nobody = createTrust([]);

describe('the reader’s address', () => {
  it.each([
    ['nobody in between', '203.0.113.9', undefined, '203.0.113.9'],
    ['a claim of the reader', '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['one proxy of ours', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['a claim before one proxy', '10.0.0.1', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
    ['two proxies of ours', '10.0.0.1', '203.0.113.9, 192.168.4.4', '203.0.113.9'],
    ['a proxy that says nothing', '10.0.0.1', undefined, '10.0.0.1'],
    ['a proxy that says nonsense', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['an empty entry', '10.0.0.1', ' , ', '10.0.0.1'],
    ['a mapped address', '::ffff:10.0.0.1', '::ffff:203.0.113.9', '203.0.113.9'],
    ['IPv6', 'fd00::1', '2001:db8::9', '2001:db8::9'],
  ])('%s', (...[, remote, forwardedFor, expected]) => {
    expect(clientAddress({ remote, forwardedFor, isTrusted: proxies })).toBe(expected);
  });

  it('trusts nobody unless told', () => {
    expect(clientAddress({ remote: '127.0.0.1', forwardedFor: '1.2.3.4', isTrusted: nobody })).toBe(
      '127.0.0.1',
    );
    expect(nobody('')).toBe(false);
  });
});
