import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { absentPagePath } from '#lib/doors.ts';
import { publicPolicy } from '#server/page-cache/policy.ts';
import { shout } from '#tests/http.ts';
import { openSite } from '#tests/open-site.ts';

describe('a public page', () => {
  it('is whole, with its headers', async () => {
    const { get } = await openSite();
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
    const { get } = await openSite({ isHttps: true });
    expect((await get('/')).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });

  it('is the same bytes in every encoding, under one validator', async () => {
    const { get } = await openSite();
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
    const { get, state } = await openSite();
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
    const { get, state } = await openSite();
    await get('/monde/titre');
    await get('/monde/titre?fbclid=1&_rsc=2');
    await get('/monde/titre', { headers: { rsc: '1', 'next-router-prefetch': '1', cookie: 'a=b' } });
    await get('/monde/titre', { method: 'HEAD' });
    expect(state.renders).toEqual(['/monde/titre']);
  });

  it.each([404, 410])('with the status %i is whole too', async (status) => {
    const { get } = await openSite();
    const path = status === 410 ? '/monde/retire?fbclid=1' : '/monde/inconnu';
    const reply = await get(path);
    expect(reply.status).toBe(status);
    expect(reply.text).toMatch(/<\/html>$/);
    expect(reply.headers['content-security-policy']).toBe(publicPolicy);
    expect(reply.headers).not.toHaveProperty('etag');
  });

  it('moved is one 301 away, without a body', async () => {
    const { get } = await openSite();
    const reply = await get('/monde/ancien');
    expect(reply).toMatchObject({ status: 301, text: '' });
    expect(reply.headers.location).toBe('/monde/titre');
  });

  it('that is not kept may still be compared', async () => {
    const { get, state } = await openSite();
    const first = await get('/recherche?q=a');
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await get('/recherche?q=a', { headers: { 'if-none-match': String(first.headers.etag) } });
    expect(again.status).toBe(304);
    expect(state.renders).toHaveLength(2);
  });
});

describe('HEAD', () => {
  it('is GET without the body', async () => {
    const { get } = await openSite();
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
    const { get } = await openSite();
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
    const { get } = await openSite();
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
    const { get } = await openSite();
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
    const { get, state } = await openSite();
    const reply = await get(path);
    expect(reply.status).toBe(status);
    expect(reply.text).not.toBe('');
    expect(state.renders).toEqual([]);
  });

  it.each([
    ['without a host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['for a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n', 405],
    [
      'that expect a miracle',
      'GET / HTTP/1.1\r\nHost: a\r\nExpect: miracle\r\nConnection: close\r\n\r\n',
      417,
    ],
    ['of an unknown method', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ])('%s get a status and a sentence', async (_what, bytes, status) => {
    const { port, state } = await openSite();
    const said = await shout(port, bytes);
    expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*\r\n\r\n.{20,}`, 's'));
    expect(said.toLowerCase()).toContain('cache-control: no-store');
    expect(said.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(state.renders).toEqual([]);
  });

  it('of HTTP/1.0 need no host', async () => {
    const { port } = await openSite();
    expect(await shout(port, 'GET /monde/titre HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each(['/%00', '/a%0d%0ab', '/%ff', '/monde/titre.rsc', '/monde/titre.segments/x', '/%2572edaction'])(
    '%s is the whole 404 page, and nothing is rendered for it',
    async (path) => {
      const { get, state } = await openSite();
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
    const { get } = await openSite();
    const reply = await get(path);
    expect(reply.status).toBe(301);
    expect(reply.headers.location).toBe(location);
  });

  it('a wrong spelling of nothing is nothing, without a detour', async () => {
    const { get } = await openSite();
    expect((await get('/Monde/Inconnu')).status).toBe(404);
    expect((await get('/Monde/Retire')).status).toBe(410);
  });

  it('that Node can not read get a sentence', async () => {
    const { port } = await openSite();
    expect(await shout(port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*\r\n\r\n.+/s);
    expect(await shout(port, `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /,
    );
  });

  it('two on one line get one answer each', async () => {
    const { port } = await openSite();
    const smuggled =
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n';
    expect((await shout(port, smuggled)).match(/^HTTP\/1.1 /gm)).toHaveLength(1);
  });
});

describe('other doors', () => {
  it('private ones go straight through', async () => {
    const { get, state } = await openSite();
    expect((await get('/api/v1/articles?x=1', { method: 'POST' })).text).toBe(
      'privé POST /api/v1/articles?x=1',
    );
    expect((await get('/redaction')).headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(state.renders).toEqual([]);
  });

  it('a throw behind one is the 500 page, or a sentence', async () => {
    const { get, publicHandler } = await openSite();
    expect(await get('/api/boom')).toMatchObject({ status: 500 });
    await publicHandler.drawAside();
    const reply = await get('/api/boom');
    expect(reply).toMatchObject({ status: 500 });
    expect(reply.text).toContain('Erreur');
  });

  it("Next's own are shut, but for built files", async () => {
    const { get } = await openSite();
    expect((await get('/_next/data/x.json')).status).toBe(404);
    expect((await get('/_next/image?url=/a.png')).status).toBe(404);
    expect((await get('/_next/static/absent.js')).status).toBe(404);
  });

  it('files and health answer', async () => {
    const { get } = await openSite();
    expect((await get('/favicon.svg')).text).toBe('fichier');
    expect(await get('/livez')).toMatchObject({ status: 200, text: '{"path":"/livez"}' });
    expect(await get('/readyz')).toMatchObject({ status: 503 });
  });
});
