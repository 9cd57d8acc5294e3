import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { limits } from '#server/http/limits.ts';
import { createSearchLimit } from './search-limit.ts';

const from = (address: string): IncomingMessage =>
  ({
    headers: { 'x-forwarded-for': address },
    socket: { remoteAddress: '127.0.0.1' },
  }) as unknown as IncomingMessage;

describe('the limit of searches', () => {
  it('makes one address wait, and no other, until its window ends', () => {
    let now = 0;
    const wait = createSearchLimit({ trustedProxies: ['127.0.0.1'], now: () => now });
    const ask = (address: string, key = '/recherche?q=a') => wait(from(address), key);
    for (let count = 0; count < limits.search.points; count += 1) expect(ask('192.0.2.1')).toBeNull();
    now = 1_000;
    expect(ask('192.0.2.1')).toBe(limits.search.seconds - 1);
    expect(ask('192.0.2.2')).toBeNull();
    expect(ask('192.0.2.1', '/monde/titre')).toBeNull();
    expect(ask('192.0.2.1', '/recherche')).toBeNull();
    now = limits.search.seconds * 1_000;
    expect(ask('192.0.2.1')).toBeNull();
  });

  it('takes a household for one', () => {
    const wait = createSearchLimit({ trustedProxies: ['127.0.0.1'], now: () => 0 });
    for (let count = 0; count < limits.search.points; count += 1)
      wait(from(`2001:db8::${(count + 1).toString(16)}`), '/recherche?q=a');
    expect(wait(from('2001:db8::ffff'), '/recherche?q=a')).toBe(limits.search.seconds);
  });
});
