import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { parseContentDigest, toContentDigest } from './content-digest.ts';

it('reads the sum that it writes, beside others too', () => {
  const sum = createHash('sha256').update('une partie').digest();
  expect(parseContentDigest(toContentDigest(sum))).toBe(sum.toString('hex'));
  expect(parseContentDigest(`sha-512=:AAAA:, ${toContentDigest(sum)}`)).toBe(sum.toString('hex'));
});

it.each(['', 'sha-256=abc', 'sha-256=:abc:', 'md5=:AAAA:', 'xsha-256=:AAAA:'])(
  'reads nothing in « %s »',
  (header) => {
    expect(parseContentDigest(header)).toBeNull();
  },
);
