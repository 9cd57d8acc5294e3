import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { parseConfig } from '#server/config.ts';
import type { RequestHandler } from '#server/page-cache/next-render.ts';
import { barePolicy } from '#server/page-cache/policy.ts';
import { ask, listen } from '#tests/http.ts';
import { createPrivateDoor } from './private-door.ts';

const opened: Server[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) server.close();
});

async function open(handler: RequestHandler, env: Record<string, string> = {}) {
  const config = parseConfig({
    SITE_URL: 'https://journal.example',
    DATABASE_URL: 'postgresql://localhost/test',
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    ...env,
  });
  let port = 0;
  const door = createPrivateDoor({
    config,
    handler,
    port: () => port,
    refuse: async (_request, response, status) => void response.writeHead(status).end(),
  });
  const server = createServer((request, response) => void door(request, response));
  opened.push(server);
  port = await listen(server);
  return (headers: Record<string, string> = {}) => ask(port, '/api/x', { headers });
}

const echo: RequestHandler = async (request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(request.headers));
};

describe('the private door', () => {
  it('answers only under names of ours', async () => {
    const get = await open(echo);
    expect((await get({ host: 'evil.example' })).status).toBe(421);
    expect((await get({ host: 'journal.example' })).status).toBe(200);
    expect((await get()).status).toBe(200);
  });

  it('writes what is forwarded itself', async () => {
    const get = await open(echo);
    const { text } = await get({
      host: 'journal.example',
      'x-forwarded-for': '1.2.3.4',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'x-middleware-subrequest': 'proxy',
      'x-nouvelles-address': '203.0.113.66',
      'x-nouvelles-port': '66',
    });
    const { 'x-nouvelles-port': port, ...others } = JSON.parse(text) as Record<string, string>;
    expect(Number(port)).toBeGreaterThan(1_023);
    expect(others).toEqual({
      host: 'journal.example',
      connection: 'close',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'journal.example',
      'x-forwarded-proto': 'https',
      'x-nouvelles-address': '127.0.0.1',
    });
  });

  it('believes a trusted proxy about the address', async () => {
    const get = await open(echo, { TRUSTED_PROXIES: '127.0.0.1' });
    const { text } = await get({
      host: 'journal.example',
      'x-forwarded-for': '1.2.3.4, 203.0.113.9',
      'x-nouvelles-port': '66',
    });
    const headers = JSON.parse(text) as Record<string, string>;
    expect(headers['x-forwarded-for']).toBe('203.0.113.9');
    // The port that we see is the proxy's.
    expect(headers['x-nouvelles-port']).toBeUndefined();
  });

  it('says http to who comes by the loopback name', async () => {
    const get = await open(echo);
    expect(JSON.parse((await get()).text)['x-forwarded-proto']).toBe('http');
  });

  it('fills in the headers that the answer does not state', async () => {
    const get = await open(echo);
    expect((await get()).headers).toMatchObject({
      'content-security-policy': barePolicy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    });
  });

  it('leaves those that it states, however it does', async () => {
    const get = await open(async (_request, response) => {
      response.setHeader('Cache-Control', 'public, max-age=60');
      response.writeHead(200, { 'content-security-policy': "default-src 'self'" }).end('x');
    });
    const { headers } = await get();
    expect(headers['cache-control']).toBe('public, max-age=60');
    expect(headers['content-security-policy']).toBe("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
