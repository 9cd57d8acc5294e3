import { describe, expect, it } from 'vitest';
import { beaconPath } from '#lib/beacon-path.ts';
import { barePolicy } from '#server/page-cache/policy.ts';
import { ask } from '#tests/http.ts';
import { openSite } from '#tests/open-site.ts';
import { createBeaconDoor } from './beacon-door.ts';

type Options = Parameters<typeof createBeaconDoor>[0];
type Received = Parameters<Options['receive']>[0];
const siteUrl = 'https://journal.example';

async function open(
  given: { verdict?: ReturnType<Options['receive']>; config?: Partial<Options['config']> } = {},
) {
  const received: Received[] = [];
  const site = await openSite({
    beacons: createBeaconDoor({
      config: {
        siteUrl,
        isSiteHttps: true,
        trustedProxies: ['127.0.0.1'],
        isReadOnly: false,
        ...given.config,
      },
      port: () => site.port,
      receive: (beacon) => {
        received.push(beacon);
        return given.verdict ?? { is: 'taken' };
      },
      refuseHost: async (_request, response) => void response.writeHead(421).end(),
    }),
  });
  const send = (more: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
    ask(site.port, beaconPath, {
      method: 'POST',
      body: '{"event":"seen"}',
      ...more,
      headers: {
        host: 'journal.example',
        origin: siteUrl,
        'content-type': 'application/json',
        'user-agent': 'Mozilla/5.0',
        ...more.headers,
      },
    });
  return { port: site.port, received, send };
}

describe('a beacon', () => {
  it('is answered at once, without a body or a cookie, and kept by nobody', async () => {
    const { received, send } = await open();
    const { status, text, headers } = await send({
      headers: { 'x-forwarded-for': '2001:db8:1:2:3:4:5:6', cookie: 'nouvelles-session=secret' },
    });
    expect([status, text]).toEqual([204, '']);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': barePolicy,
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    });
    expect(headers).not.toHaveProperty('set-cookie');
    expect(received).toEqual([
      {
        body: { event: 'seen' },
        addressPrefix: '2001:db8:1:2::/64',
        userAgent: 'Mozilla/5.0',
        isUnwilling: false,
      },
    ]);
  });

  it.each([
    ['sec-gpc', '1', true],
    ['dnt', '1', true],
    ['sec-purpose', 'prefetch;prerender', true],
    ['purpose', 'prefetch', true],
    ['sec-gpc', '0', false],
    ['dnt', '0', false],
    ['accept-language', 'fr', false],
  ])('with %s: %s says that it is unwilling: %s', async (name, value, isUnwilling) => {
    const { received, send } = await open();
    expect((await send({ headers: { [name]: value } })).status).toBe(204);
    expect(received[0]?.isUnwilling).toBe(isUnwilling);
  });

  it('counts nothing while nothing may be written', async () => {
    const { received, send } = await open({ config: { isReadOnly: true } });
    expect([(await send()).status, received]).toEqual([204, []]);
  });

  it('believes no address that a client claims', async () => {
    const { received, send } = await open({ config: { trustedProxies: [] } });
    await send({ headers: { 'x-forwarded-for': '203.0.113.9', 'x-nouvelles-address': '203.0.113.9' } });
    expect(received[0]?.addressPrefix).toBe('127.0.0.1');
  });
});

describe('what is no beacon', () => {
  it.each<[string, number, string, Parameters<Awaited<ReturnType<typeof open>>['send']>[0]]>([
    ['another method', 405, 'bad_state', { method: 'PUT' }],
    ['another origin', 403, 'bad_origin', { headers: { origin: 'https://evil.example' } }],
    ['an origin of nobody', 403, 'bad_origin', { headers: { origin: 'null' } }],
    ['another site, told by the browser', 403, 'bad_origin', { headers: { 'sec-fetch-site': 'cross-site' } }],
    ['a form', 415, 'unsupported_media_type', { headers: { 'content-type': 'text/plain' } }],
    ['a megabyte', 413, 'payload_too_large', { body: `"${'a'.repeat(1024 * 1024)}"` }],
    [
      'a megabyte that does not say so',
      413,
      'payload_too_large',
      { body: `"${'a'.repeat(1024 * 1024)}"`, headers: { 'transfer-encoding': 'chunked' } },
    ],
  ])('is refused: %s', async (_name, status, code, sent) => {
    const { received, send } = await open();
    const answer = await send(sent);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ code, status });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(received).toEqual([]);
  });

  it('is refused without a word of where it comes from, and under another name', async () => {
    const { port, send } = await open();
    expect((await send({ headers: { host: 'evil.example' } })).status).toBe(421);
    const headers = { host: 'journal.example', 'content-type': 'application/json' };
    expect((await ask(port, beaconPath, { method: 'POST', body: '{}', headers })).status).toBe(403);
    expect((await ask(port, beaconPath, { headers })).headers.allow).toBe('POST');
  });

  it('is read as nothing when it is no JSON', async () => {
    const { received, send } = await open({ verdict: { is: 'invalid' } });
    for (const body of ['', '{', 'event=seen', '{"event":"séen"', '\u0000'])
      expect((await send({ body })).status).toBe(400);
    expect(received.map(({ body }) => body)).toEqual(Array(5).fill(undefined));
  });

  it('is told how long to wait when there was too much', async () => {
    const { send } = await open({ verdict: { is: 'too many', retryAfterSeconds: 7 } });
    const { status, headers } = await send();
    expect([status, headers['retry-after']]).toEqual([429, '7']);
  });

  it('does not stop the next one on the same line', async () => {
    const { send } = await open();
    await send({ body: 'x'.repeat(5_000) });
    expect((await send()).status).toBe(204);
  });
});
