import { expect, it } from 'vitest';
import { adSlotsPath } from '#lib/ad-paths.ts';
import { barePolicy } from '#server/page-cache/policy.ts';
import { ask } from '#tests/http.ts';
import { openSite } from '#tests/open-site.ts';
import { createAdSlotsDoor } from './ad-slots-door.ts';

const siteUrl = 'https://journal.example';
const config = { siteUrl, isSiteHttps: true, trustedProxies: ['127.0.0.1'] };
type Answer = Parameters<typeof createAdSlotsDoor>[0]['answer'];
const decided = { is: 'decided', answer: { slots: { 'banniere-haute': null }, asks: [] } } as const;

async function open(given: { verdict?: Awaited<ReturnType<Answer>> } = {}) {
  const asked: Parameters<Answer>[0][] = [];
  const site = await openSite({
    front: {
      'ad-slots': createAdSlotsDoor({
        config,
        port: () => site.port,
        answer: async (question) => {
          asked.push(question);
          return given.verdict ?? decided;
        },
        refuseHost: async (_request, response) => void response.writeHead(421).end(),
      }),
    },
  });
  const own = { host: 'journal.example', 'user-agent': 'Mozilla/5.0' };
  const askBare = (headers: Record<string, string>, method = 'GET') =>
    ask(site.port, `${adSlotsPath}?page=/monde&slots=banniere-haute&device=phone`, {
      method,
      headers: { ...own, ...headers },
    });
  return {
    asked,
    /** As a browser from before fetch metadata asks. */
    askBare,
    ask: (headers: Record<string, string> = {}, method?: string) =>
      askBare({ 'sec-fetch-site': 'same-origin', ...headers }, method),
  };
}

it('answers pages of ours, whatever is in front of them, and lets nobody keep it', async () => {
  const site = await open();
  const { status, text, headers } = await site.ask({
    'x-forwarded-for': '2001:db8:1:2:3::4',
    cookie: 'a=b',
    'sec-purpose': 'prefetch;prerender',
  });
  expect([status, text]).toEqual([200, JSON.stringify(decided.answer)]);
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-security-policy': barePolicy });
  expect(headers).not.toHaveProperty('set-cookie');
  expect(site.asked).toMatchObject([{ addressPrefix: '2001:db8:1:2::/64', cookie: 'a=b', isPrefetch: true }]);
  expect(site.asked[0]?.query.get('page')).toBe('/monde');
});

it('answers an older browser by its referrer, and nobody who says nothing of where they are', async () => {
  const site = await open();
  expect((await site.askBare({ referer: `${siteUrl}/monde` })).status).toBe(200);
  for (const headers of [{}, { referer: 'https://ailleurs.example/' }])
    expect((await site.askBare(headers)).status).toBe(403);
  expect(site.asked).toHaveLength(1);
});

it.each<[string, Record<string, string>, string, number]>([
  ['another origin', { origin: 'https://ailleurs.example' }, 'GET', 403],
  ['another site', { 'sec-fetch-site': 'cross-site' }, 'GET', 403],
  ['another name of ours', { 'sec-fetch-site': 'same-site' }, 'GET', 403],
  ['an address that somebody typed', { 'sec-fetch-site': 'none' }, 'GET', 403],
  ['another host', { host: 'ailleurs.example' }, 'GET', 421],
  ['a POST', {}, 'POST', 405],
  ['a HEAD', {}, 'HEAD', 405],
])('refuses %s', async (_what, headers, method, status) => {
  const site = await open();
  const answer = await site.ask(headers, method);
  expect(answer.status).toBe(status);
  expect(site.asked).toEqual([]);
});

it.each<[Awaited<ReturnType<Answer>>, number, Record<string, string>]>([
  [{ is: 'invalid', detail: '« bandeau » n’est pas un emplacement de ce journal.' }, 400, {}],
  [{ is: 'too many', retryAfterSeconds: 3 }, 429, { 'retry-after': '3' }],
])('says why it decides nothing: %j', async (verdict, status, headers) => {
  const answer = await (await open({ verdict })).ask();
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject({ ...headers, 'cache-control': 'no-store' });
  if (verdict.is === 'invalid') expect(JSON.parse(answer.text)).toMatchObject({ detail: verdict.detail });
});
