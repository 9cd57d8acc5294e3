import { describe, expect, it } from 'vitest';
import { isKnownHost, stripForgedHeaders } from './client-headers.ts';

describe('stripForgedHeaders', () => {
  it.each([
    'forwarded',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-port',
    'x-middleware-subrequest',
    'x-middleware-rewrite',
    'x-nextjs-data',
    'x-nextjs-cache',
    'x-invoke-path',
    'x-invoke-status',
    'x-matched-path',
    'x-now-route-matches',
    'x-real-ip',
    'next-resume',
  ])('takes %s away', (name) => {
    const headers = { [name]: 'forged', accept: '*/*' };
    stripForgedHeaders(headers);
    expect(headers).toEqual({ accept: '*/*' });
  });

  it.each([
    'host',
    'cookie',
    'authorization',
    'origin',
    'next-action',
    'next-router-state-tree',
    'rsc',
    'idempotency-key',
  ])('leaves %s', (name) => {
    const headers = { [name]: 'theirs' };
    stripForgedHeaders(headers);
    expect(headers).toEqual({ [name]: 'theirs' });
  });
});

describe('isKnownHost', () => {
  it.each([
    ['journal.example', true],
    ['JOURNAL.example', true],
    ['localhost:3000', true],
    ['127.0.0.1:3000', true],
    ['[::1]:3000', true],
    ['localhost', false],
    ['localhost:3001', false],
    ['journal.example:3000', false],
    ['evil.example', false],
    ['journal.example.evil.example', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (host, expected) => {
    expect(isKnownHost({ host, site: 'journal.example', port: 3000 })).toBe(expected);
  });
});
