import { describe, expect, it } from 'vitest';
import { chooseEncoding, isUnmodifiedSince, matchesEtag } from './conditional.ts';

describe('matchesEtag, weak comparison', () => {
  it.each([
    ['W/"abc"', true],
    ['"abc"', true],
    ['*', true],
    [' * ', true],
    ['"x", W/"abc"', true],
    ['"x","abc","y"', true],
    ['"x", "y"', false],
    ['abc', false],
    ['"ab"', false],
    ['', false],
    ['W/', false],
  ])('%s: %s', (header, expected) => {
    expect(matchesEtag(header, 'W/"abc"')).toBe(expected);
  });
});

describe('isUnmodifiedSince', () => {
  const ours = 'Tue, 24 Nov 2026 12:00:00 GMT';
  it.each([
    [ours, true],
    ['Wed, 25 Nov 2026 12:00:00 GMT', true],
    ['Tue, 24 Nov 2026 11:59:59 GMT', false],
    ['hier', false],
    ['', false],
  ])('%s: %s', (theirs, expected) => {
    expect(isUnmodifiedSince(theirs, ours)).toBe(expected);
  });

  it('says no to whoever read before the bytes were seen to change under the same date', () => {
    const changedAt = Date.parse('2026-11-24T12:30:00.700Z');
    expect(isUnmodifiedSince(ours, ours, changedAt)).toBe(false);
    expect(isUnmodifiedSince('Tue, 24 Nov 2026 12:30:00 GMT', ours, changedAt)).toBe(false);
    expect(isUnmodifiedSince('Tue, 24 Nov 2026 12:30:01 GMT', ours, changedAt)).toBe(true);
  });
});

describe('chooseEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=1', 'br'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['*, br;q=0', 'gzip'],
    ['identity', 'identity'],
    ['br;q=x', 'identity'],
  ])('%s: %s', (header, expected) => {
    expect(chooseEncoding(header)).toBe(expected);
  });
});
