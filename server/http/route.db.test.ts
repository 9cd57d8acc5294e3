import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { hashSecret } from '#server/auth/secret.ts';
import { insertSession } from '#server/auth/session.store.ts';
import { newApiToken } from '#server/auth/bearer.ts';
import { done, refused } from '#lib/use-case.ts';
import type { Role } from '#lib/actor.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { defineMethods, defineRoute, type RouteHandler } from '#server/http/route.ts';
import type { RouteDefinition } from '#server/http/route-answer.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';

const site = 'http://localhost:3000';
const schema = z.object({ id: z.string().optional(), text: z.string().min(2).max(50) });
type Definition = Extract<RouteDefinition<typeof schema, { text: string; by: string }>, { input: unknown }>;

const run = vi.fn<Definition['run']>(async ({ actor, input }) =>
  done({ text: input.text, by: actor.kind === 'person' ? actor.userId : actor.kind }),
);
beforeEach(() => {
  run.mockClear();
});

const route = (more: Partial<Definition> = {}): RouteHandler =>
  defineRoute({ input: schema, auth: 'any', run, status: 201, ...more });

type Send = { method?: string; body?: BodyInit | null; headers?: Record<string, string>; query?: string };
const send = (
  handler: RouteHandler,
  { method = 'POST', body = '{"text":"bonjour"}', headers = {}, query = '' }: Send = {},
) =>
  handler(
    new Request(`${site}/api/v1/essai${query}`, {
      method,
      body: method === 'GET' ? null : body,
      headers: { 'content-type': 'application/json', origin: site, ...headers },
    }),
    { params: Promise.resolve(undefined) },
  );

const problemOf = async (response: Response) => {
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  return (await response.json()) as {
    status: number;
    code: string;
    detail: string;
    errors?: Record<string, string>;
  };
};

describe('what a route lets in', () => {
  it('answers a write of our own page, privately, under a request id', async () => {
    const response = await send(route());
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ text: 'bonjour', by: 'anonymous' });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each<[string, Record<string, string>]>([
    ['a foreign Origin', { origin: 'https://ailleurs.test' }],
    ['Origin null', { origin: 'null' }],
    ['a look-alike', { origin: 'http://localhost:3000.ailleurs.test' }],
    ['no Origin, a foreign Referer', { origin: '', referer: 'https://ailleurs.test/' }],
    [
      'a forged X-Forwarded-Host',
      { origin: 'https://ailleurs.test', 'x-forwarded-host': 'ailleurs.test', host: 'ailleurs.test' },
    ],
    ['text/plain from elsewhere', { origin: 'https://ailleurs.test', 'content-type': 'text/plain' }],
    [
      'a session cookie beside a token',
      { origin: '', authorization: 'Bearer ndm_x', cookie: 'nouvelles-session=abc' },
    ],
  ])('refuses %s', async (_name, headers) => {
    const kept = Object.fromEntries(
      Object.entries({ origin: site, ...headers }).filter(([, value]) => value),
    );
    const request = new Request(`${site}/api/v1/essai`, {
      method: 'POST',
      body: '{"text":"bonjour"}',
      headers: { 'content-type': 'application/json', ...kept },
    });
    const response = await route()(request, { params: Promise.resolve({}) });
    expect(response.status).toBe(403);
    expect((await problemOf(response)).code).toBe('bad_origin');
    expect(run).not.toHaveBeenCalled();
  });

  it('refuses what it can’t read, in French', async () => {
    expect((await send(route(), { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    const notJson = await send(route(), { body: '{"text":' });
    expect(notJson.status).toBe(400);
    expect((await problemOf(notJson)).detail).toContain('JSON');
    expect((await send(route(), { body: '[1]' })).status).toBe(400);
    expect((await send(route(), { body: new Uint8Array([0x22, 0xff, 0x22]) })).status).toBe(400);
    const nested = await send(route(), { body: `{"text":${'['.repeat(10_000)}${']'.repeat(10_000)}}` });
    expect(nested.status).toBe(422);
    expect((await send(route(), { body: '{"text":"a\\u0000b"}' })).status).toBe(422);
    const unknown = await send(route(), { body: '{"text":"bonjour","role":"administrator"}' });
    expect(unknown.status).toBe(422);
    expect((await problemOf(unknown)).errors).toEqual({ role: 'Champ inconnu\u00a0: role.' });
    const proto = await send(route(), { body: '{"text":"bonjour","__proto__":{"role":"administrator"}}' });
    expect(proto.status).toBe(422);
    const contains = await send(route(), { body: '{"text":{"contains":"a"}}' });
    expect((await problemOf(contains)).errors?.['text']).toBeDefined();
    expect(run).not.toHaveBeenCalled();
  });

  it('mends lone surrogates', async () => {
    const response = await send(route(), { body: '{"text":"a\\ud800b"}' });
    expect(await response.json()).toMatchObject({ text: 'a\ufffdb' });
  });

  it('stops reading past the limit, whatever was declared', async () => {
    const tooLong = `{"text":"${'a'.repeat(2_000)}"}`;
    expect((await send(route({ bodyBytes: 1_000 }), { body: tooLong })).status).toBe(413);
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(500));
      },
    });
    const request = new Request(`${site}/api/v1/essai`, {
      method: 'POST',
      body: endless,
      headers: { 'content-type': 'application/json', origin: site },
      duplex: 'half',
    } as RequestInit);
    const response = await route({ bodyBytes: 1_000 })(request, { params: Promise.resolve({}) });
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  it('reads queries leniently and bodies strictly, path parameters above both', async () => {
    const read = await send(route({ status: 200 }), {
      method: 'GET',
      query: '?text=oui&utm_source=x',
      headers: { origin: '' },
    });
    expect(await read.json()).toMatchObject({ text: 'oui' });
    const handler = route();
    const request = new Request(`${site}/api/v1/essai/1`, {
      method: 'PATCH',
      body: '{"text":"bonjour","id":"2"}',
      headers: { 'content-type': 'application/json', origin: site },
    });
    await handler(request, { params: Promise.resolve({ id: '1' }) });
    expect(run.mock.lastCall?.[0].input).toEqual({ text: 'bonjour', id: '1' });
  });

  it('answers a plain form 303, to paths of ours alone', async () => {
    const form = {
      done: () => '/merci',
      refused: (error: { code: string }) => `/essai?erreur=${error.code}`,
    };
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const good = await send(route({ form }), { body: 'text=bonjour', headers });
    expect([good.status, good.headers.get('location')]).toEqual([303, '/merci']);
    const bad = await send(route({ form }), { body: 'text=b', headers });
    expect([bad.status, bad.headers.get('location')]).toEqual([303, '/essai?erreur=invalid']);
    const away = await send(route({ form: { ...form, done: () => '//ailleurs.test' } }), {
      body: 'text=bonjour',
      headers,
    });
    expect(away.headers.get('location')).toBe('/');
  });

  it('writes nothing in read-only mode', async () => {
    getConfig().isReadOnly = true;
    try {
      const response = await send(route());
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect((await problemOf(response)).code).toBe('read_only');
    } finally {
      getConfig().isReadOnly = false;
    }
    expect(run).not.toHaveBeenCalled();
  });

  it('names the methods of a path in a 405', async () => {
    const { GET } = defineMethods({ POST: route(), DELETE: route() });
    const response = await send(GET, { method: 'GET' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST, DELETE');
  });

  it('shows an incident’s number and nothing of the exception', async () => {
    run.mockRejectedValueOnce(new Error('SELECT secret FROM users'));
    const response = await send(route());
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('SELECT');
    expect(JSON.parse(text)).toMatchObject({
      code: 'unexpected',
      incident: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('says that the service is away when the database is', async () => {
    run.mockRejectedValueOnce(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }));
    expect((await send(route())).status).toBe(503);
  });

  it('bounds what one address may ask', async () => {
    const address = { 'x-nouvelles-address': '2001:db8:77::1' };
    const limited = route({ limit: 'signInAddress' });
    for (let at = 0; at < 50; at += 1) expect((await send(limited, { headers: address })).status).toBe(201);
    const neighbour = { 'x-nouvelles-address': '2001:db8:77::2', 'x-forwarded-for': '198.51.100.7' };
    const refusedOne = await send(limited, { headers: neighbour });
    expect(refusedOne.status).toBe(429);
    expect(Number(refusedOne.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send(limited, { headers: { 'x-nouvelles-address': '2001:db8:78::1' } })).status).toBe(201);
  });
});

describe('who sends', () => {
  const tokenFor = async (holder: Role, role: Role, more: Record<string, unknown> = {}) => {
    const person = await createPerson(holder);
    const token = newApiToken();
    await db().apiToken.create({
      data: { userId: person.userId, name: 'essai', role, tokenHash: hashSecret(token), ...more },
    });
    return { person, headers: { authorization: `Bearer ${token}`, origin: '' } };
  };
  const bare = async (handler: RouteHandler, headers: Record<string, string>) =>
    handler(
      new Request(`${site}/api/v1/essai`, {
        method: 'POST',
        body: '{"text":"bonjour"}',
        headers: {
          'content-type': 'application/json',
          ...Object.fromEntries(Object.entries(headers).filter(([, v]) => v)),
        },
      }),
      { params: Promise.resolve({}) },
    );

  it('is a token’s holder, narrowed to its role, without an Origin', async () => {
    const { person, headers } = await tokenFor('editor_in_chief', 'journalist');
    const response = await bare(route({ auth: 'token' }), headers);
    expect(response.status).toBe(201);
    expect(run.mock.lastCall?.[0].actor).toEqual({
      kind: 'person',
      userId: person.userId,
      name: person.name,
      grants: [{ role: 'journalist', sectionId: null }],
      via: 'token',
    });
    const held = await db().apiToken.findFirstOrThrow({ where: { userId: person.userId } });
    expect(held.lastUsedAt).not.toBeNull();
  });

  it.each<[string, Record<string, unknown>]>([
    ['expired', { expiresAt: new Date(Date.now() - 1_000) }],
    ['revoked', { revokedAt: new Date() }],
  ])('is nobody with a token that is %s', async (_name, more) => {
    const { headers } = await tokenFor('administrator', 'administrator', more);
    const response = await bare(route(), headers);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
  });

  it('is nobody with the token of a disabled person, of a role no longer held, or invented', async () => {
    const { person, headers } = await tokenFor('journalist', 'journalist');
    await db().user.update({ where: { id: person.userId }, data: { status: 'disabled' } });
    expect((await bare(route(), headers)).status).toBe(401);
    expect((await bare(route(), (await tokenFor('journalist', 'administrator')).headers)).status).toBe(401);
    for (const token of [
      'ndm_x',
      'x',
      `ndm_${'a'.repeat(43)}`,
      'eyJhbGciOiJub25lIn0.e30.',
      'a'.repeat(5_000),
    ]) {
      expect((await bare(route(), { authorization: `Bearer ${token}` })).status).toBe(401);
    }
    expect(run).not.toHaveBeenCalled();
  });

  it('takes only the proof that a route asks for', async () => {
    const person = await createPerson('journalist');
    const { token } = await insertSession({ userId: person.userId, address: null, userAgent: null });
    const cookie = `autre=1; nouvelles-session=${token}`;
    expect((await send(route({ auth: 'token' }), { headers: { cookie } })).status).toBe(401);
    expect((await send(route({ auth: 'session' }))).status).toBe(401);
    const signedIn = await send(route({ auth: 'session' }), { headers: { cookie } });
    expect(await signedIn.json()).toMatchObject({ by: person.userId });
    const none = await send(route({ auth: 'none' }), { headers: { cookie } });
    expect(await none.json()).toMatchObject({ by: 'anonymous' });
  });
});

describe('a write sent again under its key', () => {
  const keyed = (key = uniqueWord()) => ({ 'idempotency-key': key });

  it('has one effect for eight sends at once', async () => {
    let effects = 0;
    let waiting = 7;
    // The effect is under way until the seven others have been answered, however slow the machine.
    const others = Promise.withResolvers<void>();
    const slow = route({
      run: async ({ input }) => {
        effects += 1;
        await others.promise;
        return done({ text: input.text, by: String(effects) });
      },
    });
    const headers = keyed();
    const sendOnce = async () => {
      const answer = await send(slow, { headers });
      waiting -= 1;
      if (waiting === 0) others.resolve();
      return answer;
    };
    const answers = await Promise.all(Array.from({ length: 8 }, sendOnce));
    expect(effects).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7);
    const again = await send(slow, { headers });
    expect([again.status, await again.json()]).toEqual([201, { text: 'bonjour', by: '1' }]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(effects).toBe(1);
  });

  it('is refused with another body, kept apart for another caller', async () => {
    const headers = keyed();
    expect((await send(route(), { headers })).status).toBe(201);
    const other = await send(route(), { headers, body: '{"text":"autre chose"}' });
    expect(other.status).toBe(422);
    expect((await problemOf(other)).code).toBe('idempotency_mismatch');
    const stranger = { ...headers, 'x-nouvelles-address': '203.0.113.50' };
    expect((await send(route(), { headers: stranger, body: '{"text":"autre chose"}' })).status).toBe(201);
  });

  it('keeps a refusal, and forgets a fault of ours', async () => {
    const headers = keyed();
    run.mockResolvedValueOnce(refused('conflict'));
    expect((await send(route(), { headers })).status).toBe(409);
    expect((await send(route(), { headers })).status).toBe(409);
    expect(run).toHaveBeenCalledTimes(1);
    const faulty = keyed();
    run.mockRejectedValueOnce(new Error('panne'));
    expect((await send(route(), { headers: faulty })).status).toBe(500);
    expect((await send(route(), { headers: faulty })).status).toBe(201);
  });

  it('takes over a send that never ended, after a minute', async () => {
    const headers = keyed('abandonnee');
    run.mockImplementationOnce(async () => {
      await db()
        .$executeRaw`UPDATE idempotency_keys SET created_at = now() - interval '2 minutes' WHERE key = 'abandonnee'`;
      expect((await send(route(), { headers })).status).toBe(201);
      return done({ text: 'tard', by: 'x' });
    });
    expect((await send(route(), { headers })).status).toBe(201);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('refuses a key that is not one', async () => {
    expect((await send(route(), { headers: keyed('a b') })).status).toBe(400);
    expect((await send(route(), { headers: keyed('a'.repeat(256)) })).status).toBe(400);
  });
});
