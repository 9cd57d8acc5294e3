import { describe, expect, it } from 'vitest';
import { frontDoors } from '#lib/doors.ts';
import { barePolicy } from '#server/page-cache/policy.ts';
import { ask } from '#tests/http.ts';
import { openSite } from '#tests/open-site.ts';
import { createClickDoor } from './click-door.ts';
import { createEventDoor } from './event-door.ts';
import { createLinkDoor } from '#features/ads/reporting/http/link-door.ts';

const siteUrl = 'https://journal.example';
const config = { siteUrl, isSiteHttps: true, trustedProxies: ['127.0.0.1'], isReadOnly: false };
type Follow = Parameters<typeof createClickDoor>[0]['follow'];
type Receive = Parameters<typeof createEventDoor>[0]['receive'];

async function open(
  given: {
    click?: Awaited<ReturnType<Follow>>;
    verdict?: Awaited<ReturnType<Receive>>;
    isReadOnly?: boolean;
  } = {},
) {
  const clicks: Parameters<Follow>[0][] = [];
  const told: Parameters<Receive>[0][] = [];
  const own = { ...config, isReadOnly: given.isReadOnly ?? false };
  const site = await openSite({
    front: {
      'ad-click': createClickDoor({
        config: own,
        port: () => site.port,
        under: frontDoors['ad-click'],
        follow: async (click) => {
          clicks.push(click);
          return given.click ?? { is: 'leads', to: 'https://annonceur.example/offre' };
        },
        say: async (_request, response, status) => void response.writeHead(status).end(),
      }),
      'ad-events': createEventDoor({
        config: own,
        port: () => site.port,
        receive: async (events) => {
          told.push(events);
          return given.verdict ?? { is: 'answered', body: { events: ['counted'] } };
        },
        refuseHost: async (_request, response) => void response.writeHead(421).end(),
      }),
    },
  });
  const host = { host: 'journal.example', 'user-agent': 'Mozilla/5.0' };
  return {
    clicks,
    told,
    press: (more: { method?: string; headers?: Record<string, string> } = {}) =>
      ask(site.port, '/pub/clic/AbC-_9?x=1', { ...more, headers: { ...host, ...more.headers } }),
    tell: (more: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
      ask(site.port, frontDoors['ad-events'], {
        method: 'POST',
        body: '{"events":[]}',
        ...more,
        headers: { ...host, origin: siteUrl, 'content-type': 'text/plain;charset=UTF-8', ...more.headers },
      }),
  };
}

describe('the door of clicks', () => {
  it('leads to the declared address, kept by nobody, with the newspaper alone as referrer', async () => {
    const { clicks, press } = await open();
    const { status, headers } = await press({ headers: { 'x-forwarded-for': '2001:db8:1:2:3::4' } });
    expect(status).toBe(303);
    expect(headers).toMatchObject({
      location: 'https://annonceur.example/offre',
      'cache-control': 'no-store',
      'referrer-policy': 'strict-origin',
      'content-security-policy': barePolicy,
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(headers).not.toHaveProperty('set-cookie');
    expect(clicks).toMatchObject([{ token: 'AbC-_9', addressPrefix: '2001:db8:1:2::/64', isCounted: true }]);
  });

  it('counts no look, takes nothing that is fetched early, and no other method or name', async () => {
    const { clicks, press } = await open();
    expect((await press({ method: 'HEAD' })).status).toBe(303);
    expect(clicks).toMatchObject([{ isCounted: false }]);
    expect((await press({ headers: { 'sec-purpose': 'prefetch;prerender' } })).status).toBe(503);
    expect((await press({ method: 'POST' })).status).toBe(405);
    expect((await press({ headers: { host: 'ailleurs.example' } })).status).toBe(421);
    expect(clicks).toHaveLength(1);
  });

  it('leads on uncounted while the newspaper may only be read', async () => {
    const { clicks, press } = await open({ isReadOnly: true });
    expect((await press()).status).toBe(303);
    expect(clicks).toMatchObject([{ isCounted: false }]);
  });

  it('says what is not there and what is no longer', async () => {
    expect((await (await open({ click: { is: 'absent' } })).press()).status).toBe(404);
    expect((await (await open({ click: { is: 'gone' } })).press()).status).toBe(410);
  });
});

describe('the door of events', () => {
  it('takes what sendBeacon and fetch send of our own pages, and answers what became of it', async () => {
    const { told, tell } = await open();
    for (const type of ['text/plain;charset=UTF-8', 'application/json']) {
      const { status, text, headers } = await tell({ headers: { 'content-type': type, 'sec-gpc': '1' } });
      expect([status, text]).toEqual([200, '{"events":["counted"]}']);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-security-policy': barePolicy });
    }
    expect(told).toMatchObject([{ body: { events: [] }, isUnwilling: true }, { isUnwilling: true }]);
  });

  it('refuses other pages, methods, types and sizes', async () => {
    const { told, tell } = await open();
    expect((await tell({ headers: { origin: 'https://ailleurs.example' } })).status).toBe(403);
    expect((await tell({ headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await tell({ headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(
      415,
    );
    expect((await tell({ body: 'x'.repeat(20_000) })).status).toBe(413);
    expect((await tell({ method: 'PUT' })).status).toBe(405);
    expect((await tell({ headers: { host: 'ailleurs.example' } })).status).toBe(421);
    expect(told).toEqual([]);
  });

  it('says that it can count nothing now', async () => {
    expect((await (await open({ verdict: { is: 'unavailable' } })).tell()).status).toBe(503);
    expect((await (await open({ isReadOnly: true })).tell()).status).toBe(503);
  });
});

describe('the door of private links', () => {
  it('passes what is open on, whatever is under it, and says what was never made and what is over', async () => {
    const asked: string[] = [];
    const site = await openSite({
      front: {
        'ad-report': createLinkDoor({
          under: frontDoors['ad-report'],
          look: async (token) => {
            asked.push(token);
            return token === 'ouvert' ? 'open' : token === 'revoque' ? 'revoked' : null;
          },
          say: async (_request, response, status) => void response.writeHead(status).end(),
          next: async (request, response) => void response.end(`rapport ${request.url}`),
        }),
      },
    });
    expect((await site.get('/pub/rapport/ouvert/tableau?du=2026-11-01')).text).toBe(
      'rapport /pub/rapport/ouvert/tableau?du=2026-11-01',
    );
    expect((await site.get('/pub/rapport/revoque')).status).toBe(410);
    expect((await site.get('/pub/rapport/invente')).status).toBe(404);
    expect((await site.get('/pub/rapport/')).status).toBe(404);
    expect((await site.get('/pub/rapport/ouvert', { method: 'POST' })).status).toBe(405);
    expect(asked).toEqual(['ouvert', 'revoque', 'invente', '']);
  });
});
