import { describe, expect, it } from 'vitest';
import { toOwnPath } from '#lib/own-path.ts';

describe('a path to come back to', () => {
  it.each(['/', '/compte', '/redaction/articles?etat=brouillon#fin', '/recherche?q=https://ailleurs.test/'])(
    'keeps %s',
    (path) => expect(toOwnPath(path)).toBe(path),
  );

  it.each([
    '',
    'compte',
    '//ailleurs.test',
    '///ailleurs.test',
    '/\\ailleurs.test',
    '/\t/ailleurs.test',
    '/\n/ailleurs.test',
    '/.//ailleurs.test',
    '/a/..//ailleurs.test',
    'https://ailleurs.test/',
    'javascript:alert(1)',
    ' /compte',
    '/compte\r\nset-cookie: a=b',
    `/${'a'.repeat(2_001)}`,
    null,
    undefined,
    ['/compte'],
    { path: '/compte' },
  ])('refuses %j', (path) => expect(toOwnPath(path)).toBeNull());
});
