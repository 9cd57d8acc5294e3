import { describe, expect, it } from 'vitest';
import { isSameOrigin } from '#server/origin-check.ts';

const site = 'https://journal.example';

describe('where a write comes from', () => {
  it.each<[string, string | null, string | null, boolean]>([
    ['our own page', site, 'same-origin', true],
    ['our own page, a browser without fetch metadata', site, null, true],
    ['our own page, no Origin', null, 'same-origin', true],
    ['no proof at all', null, null, false],
    ['typed in the address bar', null, 'none', false],
    ['a foreign Origin', 'https://ailleurs.test', 'cross-site', false],
    ['a foreign Origin that claims to be ours', 'https://ailleurs.test', 'same-origin', false],
    ['Origin null', 'null', null, false],
    ['Origin null from a sandboxed frame', 'null', 'same-origin', false],
    ['a look-alike before', 'https://journal.example.ailleurs.test', null, false],
    ['a look-alike after', 'https://faux-journal.example', null, false],
    ['another scheme', 'http://journal.example', null, false],
    ['another port', 'https://journal.example:8443', null, false],
    ['a sub-domain', 'https://www.journal.example', 'same-site', false],
    ['our Origin with foreign fetch metadata', site, 'cross-site', false],
    ['a trailing slash', `${site}/`, null, false],
    ['an empty Origin', '', null, false],
  ])('%s', (...[, origin, secFetchSite, expected]) => {
    expect(isSameOrigin({ origin, secFetchSite }, site)).toBe(expected);
  });

  it('takes the names of one’s own machine for one, on the same port', () => {
    const local = 'http://localhost:3000';
    const from = (origin: string) => isSameOrigin({ origin, secFetchSite: null }, local);
    expect(from('http://127.0.0.1:3000')).toBe(true);
    expect(from('http://[::1]:3000')).toBe(true);
    expect(from('http://127.0.0.1:3001')).toBe(false);
    expect(from('http://localhost.ailleurs.test:3000')).toBe(false);
    expect(from('http://192.168.1.2:3000')).toBe(false);
    expect(isSameOrigin({ origin: 'http://localhost:3000', secFetchSite: null }, site)).toBe(false);
  });
});
