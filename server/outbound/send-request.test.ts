import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { getConfig } from '#server/config.ts';
import { sendRequest } from '#server/outbound/send-request.ts';
import { listen } from '#tests/http.ts';

const servers: Server[] = [];
async function serve(answer: RequestListener, { isOpen = true } = {}): Promise<string> {
  const server = createServer(answer);
  const port = await listen(server);
  servers.push(server);
  if (isOpen) getConfig().outboundAllow.push(`127.0.0.1:${port}`);
  return `http://127.0.0.1:${port}`;
}

beforeAll(() => {
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATABASE_URL: 'postgresql://none',
    NEXTAUTH_SECRET: 'a secret that only the tests know',
    LOG_LEVEL: 'silent',
  });
});
afterEach(() => {
  getConfig().outboundAllow.length = 0;
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

describe('a request to an address that somebody gave us', () => {
  it('arrives whole, and its answer comes back whatever the status', async () => {
    const base = await serve((request, response) => {
      const { method, headers } = request;
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString('utf8')));
      request.on('end', () =>
        response
          .writeHead(429, { 'retry-after': '120' })
          .end(`${method} ${headers['content-type']} ${headers['content-length']} ${body}`),
      );
    });
    const sent = await sendRequest(`${base}/ici`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"é":1}',
    });
    expect(sent).toMatchObject({ ok: true, status: 429, body: 'POST application/json 8 {"é":1}' });
    expect(sent.ok && sent.headers['retry-after']).toBe('120');
  });

  it('follows no redirect', async () => {
    const base = await serve((_, response) => response.writeHead(302, { location: '/ailleurs' }).end());
    expect(await sendRequest(base, { method: 'GET' })).toMatchObject({ ok: true, status: 302 });
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://10.0.0.8/',
    'http://169.254.169.254/',
    'ftp://exemple.fr/',
    'http://user:word@exemple.fr/',
    'http://exemple.fr:22/',
    'pas une adresse',
  ])('is refused to %s', async (url) => {
    expect(await sendRequest(url, { method: 'POST', body: '' })).toEqual({
      ok: false,
      failure: 'not_allowed',
    });
  });

  it('is refused where a name leads home', async () => {
    const base = await serve((_, response) => response.end(), { isOpen: false });
    const url = base.replace('127.0.0.1', 'localhost').replace(/:\d+$/, ':8080');
    expect(await sendRequest(url, { method: 'GET' })).toEqual({ ok: false, failure: 'not_allowed' });
  });

  it('gives up on who is gone, who hangs and who never ends', async () => {
    const gone = await serve((_, response) => response.destroy());
    expect(await sendRequest(gone, { method: 'GET' })).toEqual({ ok: false, failure: 'no_connection' });
    const silent = await serve(() => undefined);
    const signal = AbortSignal.timeout(50);
    expect(await sendRequest(silent, { method: 'GET', signal })).toEqual({ ok: false, failure: 'timeout' });
    const endless = await serve((_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(20_000), more);
      };
      more();
    });
    const sent = await sendRequest(endless, { method: 'GET' });
    expect(sent.ok && sent.body.length).toBe(64 * 1024);
    const told = await sendRequest(endless, { method: 'POST', body: '', isStatusEnough: true });
    expect(told).toMatchObject({ ok: true, status: 200, body: '' });
  });
});
