import { describe, expect, it } from 'vitest';
import {
  deliveryLogSchema,
  storyAnnouncementSchema,
} from '#features/reach/distribution/distribution.schema.ts';
import { pauseAfterFailures, retryAfterMs } from '#features/reach/distribution/distribution.ts';
import { indexNowBody, judgeIndexNow, keyAskedFor } from '#features/reach/distribution/index-now.ts';
import { whyUntold } from '#features/reach/distribution/reach.ts';
import {
  announcedEvent,
  changedPaths,
  type StoryAnnouncement,
} from '#features/newsroom/publishing/story-announcement.ts';
import { deliveryProblemWords, lineWords } from '#words/reach/distribution/distribution.ts';

const now = new Date('2026-11-27T17:05:00Z');
const answer = (status: number, retryAfter?: string) => ({
  ok: true as const,
  status,
  headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
});

describe('what IndexNow’s answer means', () => {
  it.each([200, 202])('%i: it is known', (status) => {
    expect(judgeIndexNow(answer(status), now)).toEqual({ kind: 'delivered', code: status });
  });

  it.each([
    [400, 'bad_request'],
    [403, 'key_refused'],
    [422, 'urls_refused'],
    [302, 'unexpected'],
    [418, 'unexpected'],
  ])('%i: only a person can help', (status, problem) => {
    expect(judgeIndexNow(answer(status), now)).toEqual({ kind: 'parked', code: status, problem });
  });

  it('429 and 503: later, after the silence that was asked for', () => {
    expect(judgeIndexNow(answer(429, '120'), now)).toMatchObject({ kind: 'retry', pauseMs: 120_000 });
    expect(judgeIndexNow(answer(429), now)).toMatchObject({ problem: 'too_many', pauseMs: null });
    expect(judgeIndexNow(answer(503, '60'), now)).toMatchObject({ problem: 'server_error', pauseMs: 60_000 });
  });

  it('no answer: later, unless the address may not be asked at all', () => {
    expect(judgeIndexNow({ ok: false, failure: 'timeout' }, now)).toMatchObject({
      kind: 'retry',
      code: null,
    });
    expect(judgeIndexNow({ ok: false, failure: 'not_allowed' }, now)).toMatchObject({ kind: 'parked' });
  });
});

describe('silence', () => {
  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Fri, 27 Nov 2026 17:06:00 GMT', 60_000],
    ['Fri, 27 Nov 2026 17:00:00 GMT', 0],
    ['99999999', 86_400_000],
    ['demain', null],
    ['-5', null],
    [undefined, null],
  ])('Retry-After: %s', (header, expected) => expect(retryAfterMs(header, now)).toBe(expected));

  it('grows with each failure, and never beyond a quarter of an hour', () => {
    expect([1, 2, 3, 6, 40].map(pauseAfterFailures)).toEqual([30_000, 60_000, 120_000, 900_000, 900_000]);
  });
});

describe('who is told at all', () => {
  const open = { robots: 'index' as const, isToStandIn: false };
  it.each([
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://192.168.1.4',
    'http://[::1]:3000',
    'https://journal.local',
    'https://journal',
    'https://essai.test',
  ])('nobody of %s', (siteUrl) => {
    expect(whyUntold({ siteUrl, ...open })).toBe('site_private');
    expect(whyUntold({ siteUrl, ...open, isToStandIn: true })).toBeNull();
  });

  it('everybody of a public newspaper, unless it refuses robots', () => {
    const siteUrl = 'https://journal.example';
    expect(whyUntold({ siteUrl, ...open })).toBeNull();
    expect(whyUntold({ siteUrl, robots: 'refuse', isToStandIn: true })).toBe('robots_refused');
  });
});

describe('what is told', () => {
  const told: StoryAnnouncement = {
    event: announcedEvent('withdrawn', '01900000-0000-7000-8000-00000000000a', now),
    act: 'withdrawn',
    articleId: '01900000-0000-7000-8000-00000000000a',
    at: now.toISOString(),
    pathBefore: '/monde/crue',
    pathAfter: null,
    formerPaths: ['/monde/la-crue'],
    topics: ['/rss.xml'],
  };

  it('is read as it is written, and names what happened once', () => {
    expect(storyAnnouncementSchema.parse(told)).toEqual(told);
    expect(told.event).toBe(`withdrawn:01900000-0000-7000-8000-00000000000a:${now.getTime()}`);
    expect(announcedEvent('published', 'r', null)).toBe('published:r');
  });

  it('is every address that answers something else, each once', () => {
    expect(changedPaths(told)).toEqual(['/monde/crue', '/monde/la-crue']);
    expect(changedPaths({ ...told, pathAfter: '/monde/crue', formerPaths: [] })).toEqual(['/monde/crue']);
  });

  it('is a body with host, key, where the key is found, and whole addresses', () => {
    const key = '0123456789abcdef0123456789abcdef';
    const body = indexNowBody({ siteUrl: 'https://journal.example', key, paths: ['/monde/crue'] });
    expect(JSON.parse(body)).toEqual({
      host: 'journal.example',
      key,
      keyLocation: `https://journal.example/${key}.txt`,
      urlList: ['https://journal.example/monde/crue'],
    });
    expect(keyAskedFor(`/${key}.txt`)).toBe(key);
    for (const path of ['/robots.txt', `/${key}`, `/a/${key}.txt`, `/${key.slice(1)}.txt`])
      expect(keyAskedFor(path)).toBeNull();
  });
});

describe('the log in words', () => {
  const line = {
    id: 'x',
    channel: 'indexnow',
    target: 'https://api.indexnow.org',
    status: 'delivered',
    answeredCode: 200,
    problem: null,
    attempts: 1,
    round: 0,
    settledAt: now,
    nextAt: null,
    served: null,
    owed: null,
  } as const;

  it('says when what was answered', () => {
    expect(lineWords(line, now)).toBe('IndexNow\u00A0: 200 à\u00A018\u00A0h\u00A005');
    expect(lineWords(line, new Date('2026-11-26T17:00:00Z'))).toContain('27\u00A0novembre 2026');
    expect(lineWords({ ...line, status: 'skipped', problem: 'site_private' }, now)).toContain('non envoyée');
    expect(
      lineWords({ ...line, status: 'parked', answeredCode: 403, problem: 'key_refused' }, now),
    ).toContain('403, abandonnée à');
    const waiting = { ...line, status: 'waiting', settledAt: null } as const;
    expect(lineWords({ ...waiting, answeredCode: null, attempts: 0 }, now)).toContain('en route');
    expect(lineWords({ ...waiting, answeredCode: 429, problem: 'too_many', nextAt: now }, now)).toContain(
      '429, prochain essai à',
    );
  });

  it('counts who was served, and names whom it told', () => {
    const hub = { ...line, channel: 'websub', answeredCode: 204, owed: 3, served: 3 } as const;
    expect(lineWords(hub, now)).toBe('WebSub\u00A0: 3 abonnés servis');
    expect(lineWords({ ...hub, owed: 0, served: 0 }, now)).toBe('WebSub\u00A0: aucun abonné');
    expect(lineWords({ ...hub, status: 'waiting', settledAt: null, served: 1 }, now)).toBe(
      'WebSub\u00A0: 1 abonné servi sur 3, en route',
    );
    expect(lineWords({ ...hub, status: 'parked', served: 2 }, now)).toContain(
      '2 abonnés servis sur 3, abandonnée',
    );
    expect(lineWords({ ...line, channel: 'webhook', target: 'Intranet' }, now)).toContain(
      'Webhook «\u00A0Intranet\u00A0»\u00A0: 200',
    );
  });

  it('explains every problem with a sentence', () => {
    for (const words of Object.values(deliveryProblemWords)) expect(words).toMatch(/\.$|\)\.$/);
  });
});

it('asks the log for nothing that it does not know', () => {
  expect(deliveryLogSchema.parse({ etat: 'parked', canal: 'websub', page: '3' })).toEqual({
    etat: 'parked',
    canal: 'websub',
    page: 3,
  });
  expect(deliveryLogSchema.parse({ etat: ['x'], canal: 'fax', page: '-1' })).toEqual({
    etat: null,
    canal: null,
    page: 1,
  });
});
