import { describe, expect, it } from 'vitest';
import { readTopic } from '#features/reach/distribution/websub-topics.ts';
import { subscriptionRequestSchema } from '#features/reach/distribution/websub.schema.ts';
import {
  deliveryWaits,
  hubSignature,
  leaseSeconds,
  verdictOf,
  withParameters,
} from '#features/reach/distribution/websub.ts';
import { websubRefusals } from '#words/reach/distribution/websub.ts';

const site = 'https://journal.test';
const form = (more: Record<string, unknown> = {}) => ({
  'hub.mode': 'subscribe',
  'hub.topic': `${site}/rss.xml`,
  'hub.callback': 'https://abonne.example/rappel?a=1',
  ...more,
});
const faults = (more: Record<string, unknown>) =>
  subscriptionRequestSchema.safeParse(form(more)).error?.issues.map(({ message }) => message);

describe('a request to subscribe', () => {
  it('is read, with what it does not say, and without what we do not know', () => {
    expect(subscriptionRequestSchema.parse(form({ 'hub.verify': 'async', autre: '1' }))).toEqual({
      mode: 'subscribe',
      topic: `${site}/rss.xml`,
      callback: 'https://abonne.example/rappel?a=1',
      leaseSeconds: leaseSeconds.usual,
      secret: null,
    });
  });

  it.each([
    ['1', leaseSeconds.least],
    ['86400', 86_400],
    ['999999999', leaseSeconds.most],
    ['', leaseSeconds.usual],
  ])('keeps a lease of %s seconds within the bounds', (asked, held) => {
    expect(subscriptionRequestSchema.parse(form({ 'hub.lease_seconds': asked })).leaseSeconds).toBe(held);
  });

  it.each(['-1', '0', '1.5', 'dix', ['1', '2']])('refuses a lease of %s', (asked) => {
    expect(faults({ 'hub.lease_seconds': asked })).toEqual([websubRefusals.lease]);
    expect(faults({ 'hub.lease_seconds': asked, 'hub.mode': 'unsubscribe' })).toBeUndefined();
  });

  it.each([
    [{ 'hub.mode': 'publish' }, websubRefusals.mode],
    [{ 'hub.mode': undefined }, websubRefusals.mode],
    [{ 'hub.topic': '' }, websubRefusals.topic],
    [{ 'hub.callback': 'ftp://exemple.fr/' }, websubRefusals.callback],
    [{ 'hub.callback': 'https://exemple.fr/#ici' }, websubRefusals.callback],
    [{ 'hub.callback': `https://exemple.fr/${'a'.repeat(2_000)}` }, websubRefusals.callbackTooLong],
    [{ 'hub.secret': 'é'.repeat(101) }, websubRefusals.secret],
  ])('refuses %o', (more, sentence) => {
    expect(faults(more)).toContain(sentence);
  });

  it('takes a secret of 200 bytes', () => {
    expect(subscriptionRequestSchema.parse(form({ 'hub.secret': 'é'.repeat(100) })).secret).toHaveLength(100);
  });
});

describe('a topic', () => {
  it.each([
    ['/rss.xml', { of: 'site' }, 'rss'],
    ['/feed.json', { of: 'site' }, 'json'],
    ['/monde/rss.xml', { of: 'section', slug: 'monde' }, 'rss'],
    ['/sujets/crue-de-la-seine/feed.json', { of: 'subject', slug: 'crue-de-la-seine' }, 'json'],
    ['/auteurs/lea-martin/rss.xml', { of: 'author', slug: 'lea-martin' }, 'rss'],
  ])('is the feed at %s', (path, list, kind) => {
    expect(readTopic(`${site}${path}`, site)).toEqual({ path, kind, list });
  });

  it.each([
    '/',
    '/monde',
    '/monde/un-article',
    '/sitemap.xml',
    '/rss.xml?page=2',
    '/rss.xml#haut',
    '/monde/../rss.xml',
    '//autre.example/rss.xml',
    '/monde/un-article/rss.xml',
    '/api/rss.xml',
  ])('is none at %s', (path) => {
    expect(readTopic(`${site}${path}`, site)).toBeNull();
  });

  it('is ours alone', () => {
    expect(readTopic('https://autre.example/rss.xml', site)).toBeNull();
    expect(readTopic('http://journal.test/rss.xml', site)).toBeNull();
    expect(readTopic('https://journal.test.example/rss.xml', site)).toBeNull();
  });
});

describe('a callback', () => {
  it.each([
    ['https://a.example/r', 'https://a.example/r?hub.mode=denied'],
    ['https://a.example/r?x=1&hub.mode=x', 'https://a.example/r?x=1&hub.mode=x&hub.mode=denied'],
    ['https://a.example/r?', 'https://a.example/r?hub.mode=denied'],
    ['https://a.example/r?x=1&', 'https://a.example/r?x=1&hub.mode=denied'],
  ])('%s keeps its own query', (callback, asked) => {
    expect(withParameters(callback, { 'hub.mode': 'denied' })).toBe(asked);
  });

  it.each([
    [{ ok: true, status: 200, body: 'défi' }, 'confirmed'],
    [{ ok: true, status: 204, body: 'défi' }, 'confirmed'],
    [{ ok: true, status: 200, body: 'défi ' }, 'refused'],
    [{ ok: true, status: 302, body: 'défi' }, 'refused'],
    [{ ok: true, status: 404, body: 'défi' }, 'refused'],
    [{ ok: true, status: 503, body: '' }, 'later'],
    [{ ok: true, status: 429, body: '' }, 'later'],
    [{ ok: false, failure: 'timeout' }, 'later'],
    [{ ok: false, failure: 'not_allowed' }, 'refused'],
  ] as const)('that answers %o has %s', (answer, verdict) => {
    expect(verdictOf(answer, 'défi')).toBe(verdict);
  });

  it('is signed as everybody signs', () => {
    // RFC 4231, test case 2.
    expect(hubSignature('Jefe', 'what do ya want for nothing?')).toBe(
      'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('is tried for a day', () => {
    expect(deliveryWaits.reduce((sum, wait) => sum + wait)).toBe(24 * 60 * 60);
    expect([...deliveryWaits].sort((one, other) => one - other)).toEqual(deliveryWaits);
  });
});
