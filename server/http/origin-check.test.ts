import { describe, expect, it } from 'vitest';
import { isFromOwnPage, isSameOrigin } from '#server/http/origin-check.ts';

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

describe('where a question of a script of ours comes from', () => {
  it.each<[string, { origin?: string; secFetchSite?: string; referer?: string }, boolean]>([
    ['our page, an older browser', { referer: `${site}/monde/crue` }, true],
    ['our page, an older browser that says the origin alone', { referer: `${site}/` }, true],
    ['our page, a browser of today', { secFetchSite: 'same-origin', referer: `${site}/monde` }, true],
    ['a page of somebody else’s, an older browser', { referer: 'https://ailleurs.test/' }, false],
    ['one that names us in its path', { referer: `https://ailleurs.test/?${site}/` }, false],
    ['one that looks like ours', { referer: `${site}.ailleurs.test/` }, false],
    ['one that names us as its user', { referer: 'https://journal.example@ailleurs.test/' }, false],
    ['another scheme', { referer: 'http://journal.example/' }, false],
    ['a referrer that is withheld', {}, false],
    ['a referrer that is no address', { referer: 'journal.example' }, false],
    ['our referrer with foreign fetch metadata', { secFetchSite: 'cross-site', referer: `${site}/` }, false],
    ['our referrer, typed', { secFetchSite: 'none', referer: `${site}/` }, false],
    ['our referrer with a foreign Origin', { origin: 'https://ailleurs.test', referer: `${site}/` }, false],
    ['our referrer with the Origin of a sandbox', { origin: 'null', referer: `${site}/` }, false],
  ])('%s', (_what, { origin = null, secFetchSite = null, referer = null }, expected) => {
    expect(isFromOwnPage({ origin, secFetchSite, referer }, site)).toBe(expected);
    // A write is never taken for ours by its referrer.
    if (origin === null && secFetchSite === null)
      expect(isSameOrigin({ origin, secFetchSite }, site)).toBe(false);
  });
});
