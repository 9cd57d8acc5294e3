import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { getConfig } from '#server/config.ts';
import { askAddress } from '#server/outbound/ask-address.ts';

const servers: Server[] = [];
const seen: string[] = [];
/** A server of this machine that our own requests may reach, by the allow list, unless said otherwise. */
async function serve(answer: RequestListener, { isOpen = true } = {}): Promise<string> {
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  if (isOpen) getConfig().outboundAllow.push(`127.0.0.1:${port}`);
  return `http://127.0.0.1:${port}`;
}
const status =
  (code: number, location?: string): RequestListener =>
  (_, response) =>
    response.writeHead(code, location ? { location } : {}).end();

beforeAll(() => {
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATABASE_URL: 'postgresql://none',
    NEXTAUTH_SECRET: 'a secret that only the tests know',
    LOG_LEVEL: 'silent',
  });
});
afterEach(() => {
  seen.length = 0;
  getConfig().outboundAllow.length = 0;
});
afterAll(async () => {
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
});

describe('askAddress', () => {
  it.each([200, 204, 301, 403, 404, 410, 429, 500])('tells the status %i', async (code) => {
    const base = await serve(status(code));
    expect(await askAddress(`${base}/page`)).toEqual({ ok: true, status: code });
  });

  it('asks with GET where HEAD is not served', async () => {
    const base = await serve(({ method }, response) =>
      response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    );
    expect(await askAddress(`${base}/a`)).toEqual({ ok: true, status: 200 });
    expect(seen).toEqual(['HEAD /a', 'GET /a']);
  });

  it('follows a few redirects, then gives up', async () => {
    const base = await serve(({ url }, response) => {
      const left = Number(url?.slice(1));
      response.writeHead(left > 0 ? 302 : 200, left > 0 ? { location: `/${left - 1}` } : {}).end();
    });
    expect(await askAddress(`${base}/5`)).toEqual({ ok: true, status: 200 });
    expect(await askAddress(`${base}/6`)).toEqual({ ok: false, failure: 'too_many_redirects' });
  });

  it.each([
    'http://127.0.0.1:80/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'ftp://exemple.fr/',
    'file:///etc/passwd',
    'http://nom:secret@exemple.fr/',
    'http://exemple.fr:22/',
    'pas une adresse',
  ])('does not ask %s', async (url) => {
    expect(await askAddress(url)).toEqual({ ok: false, failure: 'not_allowed' });
  });

  it('does not connect to a name that leads to this machine', async () => {
    expect(await askAddress('http://localhost/')).toEqual({ ok: false, failure: 'not_allowed' });
  });

  it('is not led to a private address by a redirect', async () => {
    const secret = await serve(status(200), { isOpen: false });
    for (const location of [secret, 'http://169.254.169.254/', 'http://localhost/', 'file:///etc/passwd']) {
      const base = await serve(status(302, location));
      seen.length = 0;
      const asked = await askAddress(`${base}/`);
      expect(asked).toMatchObject({ ok: false });
      expect(seen.every((line) => line === 'HEAD /')).toBe(true);
      expect(seen).toHaveLength(1);
    }
  });

  it('concludes nothing from a connection that is refused or given up', async () => {
    const base = await serve(status(200));
    await new Promise((closed) => servers.pop()?.close(closed));
    expect(await askAddress(base)).toEqual({ ok: false, failure: 'no_connection' });
    const silent = await serve(() => {});
    expect(await askAddress(silent, AbortSignal.timeout(50))).toEqual({ ok: false, failure: 'timeout' });
    for (const server of servers) server.closeAllConnections();
  });
});
