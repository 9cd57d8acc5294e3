import { describe, expect, it } from 'vitest';
import { type FakePage, fakeRendered, siteUrl } from '#tests/fake-pages.ts';
import { compose, etagOf } from './compose.ts';

const composed = (page: FakePage, given: { tookMs?: number; isLightened?: boolean } = {}) =>
  compose(fakeRendered(page), { siteUrl, isLightened: true, tookMs: 5, ...given });

const answerOf = (page: FakePage, given = {}) => {
  const result = composed(page, given);
  if (result.kind !== 'answer') throw new Error(`no answer: ${JSON.stringify(result)}`);
  return result;
};

describe('what may be kept', () => {
  it('is a whole page with a tag', () => {
    expect(answerOf({ text: 'a' }).answer).toMatchObject({ status: 200, standing: 'kept', tags: ['one'] });
  });

  it.each([
    ['has no tag', { tags: [] }],
    ['sets a cookie', { headers: { 'set-cookie': 'a=b' } }],
    ['waits for a boundary', { text: '<template id="B:0"></template>' }],
    ['does not end as it should', { raw: '<!DOCTYPE html><html lang="fr"><body>' }],
    ['is larger than 2 MB', { text: 'a'.repeat(2 * 1024 * 1024) }],
    ['is XML that breaks off', { raw: '<rss><channel', headers: { 'content-type': 'application/rss+xml' } }],
    ['is JSON that breaks off', { raw: '{"a":', headers: { 'content-type': 'application/feed+json' } }],
  ])('not one that %s', (_why, page: FakePage) => {
    expect(answerOf(page).answer.standing).toBe('passing');
  });

  it('not one that took more than 10 s', () => {
    expect(answerOf({}, { tookMs: 10_000 }).answer.standing).toBe('kept');
    expect(answerOf({}, { tookMs: 10_001 }).answer.standing).toBe('passing');
  });

  it('not one that says so itself, though it holds for now', () => {
    expect(answerOf({ store: false }).answer.standing).toBe('unkept');
  });

  it.each([
    ['<rss></rss>\n', 'application/rss+xml; charset=utf-8'],
    ['{"a":1}', 'application/feed+json'],
    ['[1]\n', 'application/json'],
    ['User-agent: *', 'text/plain'],
  ])('%s of %s', (raw, type) => {
    expect(answerOf({ raw, headers: { 'content-type': type } }).answer.standing).toBe('kept');
  });
});

describe('what the page stated', () => {
  it.each([404, 410])('%i comes with the whole page and no validator', (status) => {
    expect(answerOf({ status, text: 'Retiré' }).answer).toMatchObject({
      status,
      standing: 'kept',
      etag: null,
    });
  });

  it.each([
    [{ policyUrl: null }, { 'tdm-reservation': '1' }],
    [
      { policyUrl: 'https://journal.example/fouille' },
      { 'tdm-reservation': '1', 'tdm-policy': 'https://journal.example/fouille' },
    ],
  ])('%j of mining stands in the headers, whatever the status', (tdm, headers) => {
    for (const status of [200, 404, 410])
      expect(answerOf({ tdm, status }).answer.headers).toMatchObject(headers);
    expect(answerOf({}).answer.headers).not.toHaveProperty('tdm-reservation');
  });

  it.each([200, 404, 410])('%i is the status', (status) => {
    expect(answerOf({ status }).answer.status).toBe(status);
  });

  it.each([500, 204, 101, 0])('%i is no status of a page', (status) => {
    expect(composed({ status }).kind).toBe('failed');
  });

  it('redirects without a body', () => {
    const { answer, identity } = answerOf({ redirect: '/monde/nouveau', text: 'jamais' });
    expect(answer).toMatchObject({ status: 301, headers: { location: '/monde/nouveau' }, standing: 'kept' });
    expect(identity).toBeNull();
  });

  it('redirects for a time with 302', () => {
    expect(answerOf({ redirect: '/a', status: 302 }).answer.status).toBe(302);
  });

  it('makes an absolute address of ours a path', () => {
    expect(answerOf({ redirect: `${siteUrl}/a?b=c` }).answer.headers.location).toBe('/a?b=c');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    'javascript:alert(1)',
    'http://journal.example/',
    '\\\\evil',
  ])('never redirects to %s', (redirect) => {
    const result = composed({ redirect });
    if (result.kind === 'answer') expect(result.answer.headers.location).toMatch(/^\/(?![/\\])/);
    else expect(result.kind).toBe('failed');
  });

  it('does not keep a redirect without a tag', () => {
    expect(answerOf({ redirect: '/a', tags: [] }).answer.standing).toBe('passing');
  });

  it('hands on the lifetime in milliseconds', () => {
    expect(answerOf({ ttl: 30 }).ttlMs).toBe(30_000);
    expect(answerOf({}).ttlMs).toBeNull();
  });

  it('asks search engines to keep nothing of what is not public yet', () => {
    expect(answerOf({}).answer.headers['x-robots-tag']).toBeUndefined();
    expect(answerOf({ isIndexed: false }).answer.headers['x-robots-tag']).toBe('noindex');
  });

  it('sorts tags: the order of rendering is not part of an answer', () => {
    expect(answerOf({ tags: ['b', 'a'] }).answer.tags).toEqual(['a', 'b']);
  });
});

describe('what Next answered', () => {
  it('nothing there is nothing there', () => {
    expect(composed({ nextStatus: 404 })).toEqual({ kind: 'absent' });
  });

  it.each([500, 307, 204, 405])('%i is a failure', (nextStatus) => {
    expect(composed({ nextStatus }).kind).toBe('failed');
  });

  it('a page that threw after its head was out is a failure', () => {
    expect(composed({ raw: '<html id="__next_error__"></html>' }).kind).toBe('failed');
  });

  it('only its known headers pass', () => {
    const headers = {
      'last-modified': 'Tue, 24 Nov 2026 12:00:00 GMT',
      'x-robots-tag': 'noindex',
      'cache-control': 'private',
      'x-nextjs-cache': 'HIT',
      vary: 'rsc',
      link: '</_next/static/a.js>; rel=preload; as="script"',
    };
    expect(answerOf({ headers }).answer.headers).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'last-modified': 'Tue, 24 Nov 2026 12:00:00 GMT',
      'x-robots-tag': 'noindex',
    });
  });

  it('a feed keeps its links to the hub', () => {
    const headers = { 'content-type': 'application/rss+xml', link: '<https://hub.example/>; rel="hub"' };
    expect(answerOf({ raw: '<rss/>', headers }).answer.headers).toEqual(headers);
  });

  it('is lightened, but not in development', () => {
    const page = { text: '<script>self.__next_f.push([])</script>x' };
    expect(answerOf(page).identity?.toString()).not.toContain('__next_f');
    expect(answerOf(page, { isLightened: false }).identity?.toString()).toContain('__next_f');
  });

  it('has a weak validator of the lightened bytes', () => {
    const { answer, identity } = answerOf({ text: '<script>1</script>x' });
    expect(answer.etag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(answer.etag).toBe(etagOf(identity ?? Buffer.alloc(0)));
    expect(answerOf({ text: 'x' }).answer.etag).toBe(answer.etag);
    expect(answerOf({ text: 'y' }).answer.etag).not.toBe(answer.etag);
  });
});
