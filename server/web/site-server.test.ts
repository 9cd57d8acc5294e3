import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { absentPagePath, asidePages } from '#lib/doors.ts';
import { createEncoder } from '#server/page-cache/encoder.ts';
import { createRender } from '#server/page-cache/next-render.ts';
import { createPageCache, type Hearing } from '#server/page-cache/page-cache.ts';
import { describePage, type PageFacts } from '#server/page-cache/page-facts.ts';
import { publicPolicy } from '#server/page-cache/policy.ts';
import { createPublicHandler, freshRenderHeader } from '#server/page-cache/public-handler.ts';
import { scheduleByTimer } from '#server/page-cache/schedule.ts';
import { createSender } from '#server/page-cache/send.ts';
import { siteUrl, tag } from '#tests/fake-pages.ts';
import { ask, listen, shout } from '#tests/http.ts';
import { createSiteServer } from './site-server.ts';

type Page = PageFacts & { text?: string; type?: string; headers?: Record<string, string>; throws?: boolean };

const pages: Record<string, Page | (() => Promise<Page>)> = {
  '/': { text: 'Une', tags: [tag('latest')] },
  '/monde/titre': { text: 'Article '.repeat(200), tags: [tag('a:1'), tag('menu')] },
  '/monde/retire': { text: 'Retiré', status: 410, tags: [tag('a:2')] },
  '/monde/ancien': { redirect: '/monde/titre', tags: [tag('a:1')] },
  '/monde/jette': { tags: [], throws: true },
  '/recherche?q=a': { text: 'Résultats', tags: [tag('latest')], store: false },
  '/rss.xml': {
    text: '<rss></rss>',
    type: 'application/rss+xml; charset=utf-8',
    headers: { 'last-modified': 'Tue, 24 Nov 2026 12:00:00 GMT' },
    tags: [tag('latest')],
  },
  [asidePages.error]: { text: 'Erreur', tags: [] },
  [asidePages.busy]: { text: 'Un instant', tags: [] },
};

const opened: Server[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** The whole of HTTP over a stand-in for Next. */
async function open(
  given: { hasEdge?: boolean; isHttps?: boolean; verifySecret?: string; pages?: typeof pages } = {},
) {
  const state = { hearing: 'listening' as Hearing, renders: [] as string[], seen: [] as IncomingMessage[] };
  const all = { ...pages, ...given.pages };
  const next = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const key = request.url ?? '';
    state.renders.push(key);
    state.seen.push(request);
    const found = all[key];
    const page: Page =
      typeof found === 'function' ? await found() : (found ?? { status: 404, tags: [tag('absent:1')] });
    if (page.throws) {
      response.statusCode = 500;
      response.end();
      return;
    }
    describePage(page);
    for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
    response.setHeader('content-type', page.type ?? 'text/html; charset=utf-8');
    response.setHeader('x-powered-by', 'Next.js');
    const text = page.type
      ? page.text
      : `<!DOCTYPE html><html lang="fr"><body>${page.text ?? key}</body></html>`;
    response.write(text?.slice(0, 10));
    response.end(text?.slice(10));
  };
  const cache = createPageCache({
    render: createRender(next, siteUrl),
    encoder: createEncoder(),
    siteUrl,
    isStoreOn: true,
    isLightened: true,
    hearing: () => state.hearing,
    now: Date.now,
    schedule: scheduleByTimer,
    giveUpMs: 5_000,
    warn: () => {},
  });
  const send = createSender({
    isHttps: given.isHttps ?? false,
    hasEdge: given.hasEdge ?? false,
    hasPolicy: true,
  });
  const publicHandler = createPublicHandler({ cache, send, verifySecret: given.verifySecret ?? null });
  const server = createSiteServer({
    publicHandler,
    privateHandler: async (request, response) => {
      if (request.url === '/api/boom') throw new Error('boom');
      response.end(`privé ${request.method} ${request.url}`);
    },
    files: {
      serveHashed: (_request, _response, missing) => missing(),
      servePublic: (_request, response) => void response.end('fichier'),
      isPublicFile: (path) => path === '/favicon.svg',
    },
    health: async (path) => ({ status: path === '/livez' ? 200 : 503, body: { path } }),
    send,
    isFrameworkOpen: false,
    inRequest: (_id, work) => work(),
    onError: () => {},
    onAnswer: null,
  });
  opened.push(server);
  const port = await listen(server);
  return { port, cache, state, publicHandler, get: (path: string, more = {}) => ask(port, path, more) };
}

describe('a public page', () => {
  it('is whole, with its headers', async () => {
    const { get } = await open();
    const { status, headers, text } = await get('/monde/titre');
    expect(status).toBe(200);
    expect(text).toContain('Article');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(text)),
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-security-policy': publicPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      vary: 'Accept-Encoding',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    for (const name of ['x-powered-by', 'age', 'set-cookie', 'strict-transport-security', 'surrogate-key']) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  it('tells browsers to stay on https where the site is', async () => {
    const { get } = await open({ isHttps: true });
    expect((await get('/')).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });

  it('is the same bytes in every encoding, under one validator', async () => {
    const { get } = await open();
    const plain = await get('/monde/titre');
    const br = await get('/monde/titre', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    const gzip = await get('/monde/titre', { headers: { 'accept-encoding': 'gzip' } });
    expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'br',
      'gzip',
    ]);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(1);
  });

  it('is rendered with a request of our own making', async () => {
    const { get, state } = await open();
    await get('/monde/titre', {
      headers: {
        cookie: 'session=1',
        authorization: 'Bearer x',
        host: 'evil.example',
        'x-forwarded-host': 'evil',
        rsc: '1',
        accept: 'text/x-component',
      },
    });
    expect(state.seen[0]?.method).toBe('GET');
    expect(state.seen[0]?.headers).toEqual({
      host: 'journal.example',
      accept: '*/*',
      'user-agent': 'page-cache',
    });
  });

  it('is kept whatever its query, headers or method', async () => {
    const { get, state } = await open();
    await get('/monde/titre');
    await get('/monde/titre?fbclid=1&_rsc=2');
    await get('/monde/titre', { headers: { rsc: '1', 'next-router-prefetch': '1', cookie: 'a=b' } });
    await get('/monde/titre', { method: 'HEAD' });
    expect(state.renders).toEqual(['/monde/titre']);
  });

  it.each([404, 410])('with the status %i is whole too', async (status) => {
    const { get } = await open();
    const path = status === 410 ? '/monde/retire?fbclid=1' : '/monde/inconnu';
    const reply = await get(path);
    expect(reply.status).toBe(status);
    expect(reply.text).toMatch(/<\/html>$/);
    expect(reply.headers['content-security-policy']).toBe(publicPolicy);
    expect(reply.headers).not.toHaveProperty('etag');
  });

  it('moved is one 301 away, without a body', async () => {
    const { get } = await open();
    const reply = await get('/monde/ancien');
    expect(reply).toMatchObject({ status: 301, text: '' });
    expect(reply.headers.location).toBe('/monde/titre');
  });

  it('that is not kept may still be compared', async () => {
    const { get, state } = await open();
    const first = await get('/recherche?q=a');
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await get('/recherche?q=a', { headers: { 'if-none-match': String(first.headers.etag) } });
    expect(again.status).toBe(304);
    expect(state.renders).toHaveLength(2);
  });
});

describe('HEAD', () => {
  it('is GET without the body', async () => {
    const { get } = await open();
    const got = await get('/monde/titre');
    const head = await get('/monde/titre', { method: 'HEAD' });
    const { date: _first, ...expected } = got.headers;
    const { date: _second, ...actual } = head.headers;
    expect(actual).toEqual(expected);
    expect(head).toMatchObject({ status: 200, text: '' });
  });
});

describe('If-None-Match', () => {
  it.each([
    ['the validator', (etag: string) => etag, 304],
    ['its strong form', (etag: string) => etag.slice(2), 304],
    ['a list', (etag: string) => `"x", ${etag}, "y"`, 304],
    ['anything', () => '*', 304],
    ['another one', () => 'W/"x"', 200],
  ])('%s', async (_name, header, status) => {
    const { get } = await open();
    const { headers } = await get('/monde/titre');
    const reply = await get('/monde/titre', {
      headers: { 'if-none-match': header(String(headers.etag)), 'accept-encoding': 'br' },
    });
    expect(reply.status).toBe(status);
    if (status !== 304) return;
    expect(reply.text).toBe('');
    expect(reply.headers.etag).toBe(headers.etag);
    expect(reply.headers['cache-control']).toBe(headers['cache-control']);
    expect(reply.headers).not.toHaveProperty('content-encoding');
  });

  it('feeds know their date too', async () => {
    const { get } = await open();
    const { headers } = await get('/rss.xml');
    expect(headers['last-modified']).toBe('Tue, 24 Nov 2026 12:00:00 GMT');
    const same = await get('/rss.xml', {
      headers: { 'if-modified-since': String(headers['last-modified']) },
    });
    expect(same.status).toBe(304);
    const both = await get('/rss.xml', {
      headers: { 'if-modified-since': String(headers['last-modified']), 'if-none-match': '"x"' },
    });
    expect(both.status).toBe(200);
  });
});

describe('requests that are none', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is 405 with Allow', async (method) => {
    const { get } = await open();
    const reply = await get('/monde/titre', { method, ...(method.startsWith('P') ? { body: 'x' } : {}) });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('GET, HEAD');
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['//evil.example', 400],
    ['http://evil.example/', 400],
    [`/${'a'.repeat(10_000)}`, 414],
  ])('%.30s is %i', async (path, status) => {
    const { get, state } = await open();
    const reply = await get(path);
    expect(reply.status).toBe(status);
    expect(reply.text).not.toBe('');
    expect(state.renders).toEqual([]);
  });

  it.each(['/%00', '/a%0d%0ab', '/%ff', '/monde/titre.rsc', '/monde/titre.segments/x', '/%2572edaction'])(
    '%s is the whole 404 page, and nothing is rendered for it',
    async (path) => {
      const { get, state } = await open();
      const reply = await get(path);
      expect(reply.status).toBe(404);
      expect(reply.text).toMatch(/<\/html>$/);
      expect(state.renders).toEqual([absentPagePath]);
      await get(`${path}?x=1`);
      expect(state.renders).toEqual([absentPagePath]);
    },
  );

  it.each([
    ['/Monde/Titre', '/monde/titre'],
    ['/monde//titre/', '/monde/titre'],
    ['/monde/x/../titre', '/monde/titre'],
    ['/%6donde/titre', '/monde/titre'],
    ['/MONDE/ancien', '/monde/titre'],
    ['/Recherche?x=1&q=a', '/recherche?q=a'],
    ['/%72edaction', '/redaction'],
  ])('%s is one 301 away from where it ends', async (path, location) => {
    const { get } = await open();
    const reply = await get(path);
    expect(reply.status).toBe(301);
    expect(reply.headers.location).toBe(location);
  });

  it('a wrong spelling of nothing is nothing, without a detour', async () => {
    const { get } = await open();
    expect((await get('/Monde/Inconnu')).status).toBe(404);
    expect((await get('/Monde/Retire')).status).toBe(410);
  });

  it('that Node can not read get a sentence', async () => {
    const { port } = await open();
    expect(await shout(port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*\r\n\r\n.+/s);
    expect(await shout(port, `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /,
    );
  });

  it('two on one line get one answer each', async () => {
    const { port } = await open();
    const smuggled =
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n';
    expect((await shout(port, smuggled)).match(/^HTTP\/1.1 /gm)).toHaveLength(1);
  });
});

describe('other doors', () => {
  it('private ones go straight through', async () => {
    const { get, state } = await open();
    expect((await get('/api/v1/articles?x=1', { method: 'POST' })).text).toBe(
      'privé POST /api/v1/articles?x=1',
    );
    expect((await get('/redaction')).headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(state.renders).toEqual([]);
  });

  it('a throw behind one is the 500 page, or a sentence', async () => {
    const { get, publicHandler } = await open();
    expect(await get('/api/boom')).toMatchObject({ status: 500 });
    await publicHandler.drawAside();
    const reply = await get('/api/boom');
    expect(reply).toMatchObject({ status: 500 });
    expect(reply.text).toContain('Erreur');
  });

  it("Next's own are shut, but for built files", async () => {
    const { get } = await open();
    expect((await get('/_next/data/x.json')).status).toBe(404);
    expect((await get('/_next/image?url=/a.png')).status).toBe(404);
    expect((await get('/_next/static/absent.js')).status).toBe(404);
  });

  it('files and health answer', async () => {
    const { get } = await open();
    expect((await get('/favicon.svg')).text).toBe('fichier');
    expect(await get('/livez')).toMatchObject({ status: 200, text: '{"path":"/livez"}' });
    expect(await get('/readyz')).toMatchObject({ status: 503 });
  });
});

describe('bad days', () => {
  it('a throw is the page drawn at start, never kept by anybody', async () => {
    const { get, publicHandler } = await open();
    expect(await publicHandler.drawAside()).toEqual({ isComplete: true });
    const reply = await get('/monde/jette');
    expect(reply).toMatchObject({ status: 500 });
    expect(reply.text).toMatch(/Erreur.*<\/html>$/);
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.headers['content-security-policy']).toBe(publicPolicy);
  });

  it('without such a page it is a constant sentence', async () => {
    const { get, publicHandler } = await open({ pages: { [asidePages.error]: { tags: [], throws: true } } });
    expect(await publicHandler.drawAside()).toEqual({ isComplete: false });
    const reply = await get('/monde/jette');
    expect(reply.status).toBe(500);
    expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(reply.text.length).toBeGreaterThan(10);
  });

  it('too many at once are told to come back', async () => {
    const gate = Promise.withResolvers<void>();
    const slow = async (): Promise<Page> => {
      await gate.promise;
      return { tags: [tag('a')] };
    };
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`/foule/${at}`, slow]));
    const { get, publicHandler } = await open({ pages: many });
    await publicHandler.drawAside();
    const replies = Promise.all(Object.keys(many).map((path) => get(path)));
    const told = await Promise.race(
      Object.keys(many)
        .slice(0, 1)
        .map(() => get('/foule/nouveau')),
    );
    expect(told.status).toBe(503);
    expect(told.headers['retry-after']).toBe('2');
    expect(told.text).toContain('Un instant');
    gate.resolve();
    const statuses = (await replies).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(72);
    expect(statuses.filter((status) => status === 503)).toHaveLength(8);
  });

  it('a render detached by a purge is for those who waited, not for caches', async () => {
    const gates = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    let at = 0;
    const page = async (): Promise<Page> => {
      const gate = gates[at];
      at += 1;
      return { tags: [tag('a:9')], text: (await gate?.promise) ?? '' };
    };
    const { get, cache, state } = await open({ pages: { '/monde/direct': page } });
    const early = get('/monde/direct');
    await expect.poll(() => state.renders.length).toBe(1);
    cache.purge([tag('a:9')], { isHard: true });
    const late = get('/monde/direct');
    await expect.poll(() => state.renders.length).toBe(2);
    gates[1]?.resolve('nouveau');
    gates[0]?.resolve('ancien');
    expect((await early).headers['cache-control']).toBe('no-store');
    expect((await late).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect((await get('/monde/direct')).text).toContain('nouveau');
  });
});

describe('with a cache in front', () => {
  it('is told how long, and by which tags it will hear', async () => {
    const { get } = await open({ hasEdge: true });
    expect((await get('/monde/titre')).headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'cdn-cache-control': 'max-age=86400, stale-if-error=86400',
      'surrogate-control': 'max-age=86400, stale-if-error=86400',
      'surrogate-key': 'a:1 menu',
    });
  });

  it('never gets more than 3 KB of tags', async () => {
    const tags = Array.from({ length: 400 }, (_, at) => tag(`a:${at}00000000`));
    const { get } = await open({ hasEdge: true, pages: { '/monde/liste': { tags } } });
    expect((await get('/monde/liste')).headers['surrogate-key']).toBe('many');
  });

  it('gets nothing to hold of what passes', async () => {
    const { get, state } = await open({ hasEdge: true });
    state.hearing = 'deaf';
    const { headers } = await get('/monde/titre');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('cdn-cache-control');
    expect((await get('/monde/jette')).headers).not.toHaveProperty('surrogate-control');
  });
});

describe('the fresh-render door', () => {
  const verifySecret = 'un secret de vérification'.normalize('NFD').replace(/[^ -~]/g, '');

  it('renders anew for who knows the secret', async () => {
    const { get, state } = await open({ verifySecret });
    const kept = await get('/monde/titre');
    const fresh = await get('/monde/titre', { headers: { [freshRenderHeader]: verifySecret } });
    expect(state.renders).toEqual(['/monde/titre', '/monde/titre']);
    const { date: _first, ...expected } = kept.headers;
    const { date: _second, ...actual } = fresh.headers;
    expect(actual).toEqual(expected);
    expect(fresh.body).toEqual(kept.body);
  });

  it.each(['', 'faux', `${verifySecret}x`])('not for %j', async (secret) => {
    const { get, state } = await open({ verifySecret });
    await get('/monde/titre');
    await get('/monde/titre', { headers: { [freshRenderHeader]: secret } });
    expect(state.renders).toHaveLength(1);
  });

  it('is shut when there is no secret', async () => {
    const { get, state } = await open();
    await get('/monde/titre');
    await get('/monde/titre', { headers: { [freshRenderHeader]: 'null' } });
    expect(state.renders).toHaveLength(1);
  });
});
