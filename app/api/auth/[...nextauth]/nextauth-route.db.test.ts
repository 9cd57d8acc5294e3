import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { GET, POST } from './route.ts';

const site = 'http://localhost:3000';

type Sent = { headers?: Record<string, string>; body?: string };

function ask(method: 'GET' | 'POST', door: string, { headers = {}, body }: Sent = {}) {
  const request = new NextRequest(`${site}/api/auth/${door}`, {
    method,
    headers: { host: 'localhost:3000', origin: site, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return (method === 'GET' ? GET : POST)(request, {
    params: Promise.resolve({ nextauth: door.split('/') }),
  });
}

describe('next-auth’s door', () => {
  it.each([
    ['POST', '_log'],
    ['GET', '_log'],
    ['GET', 'verify-request'],
    ['GET', 'nope'],
    ['POST', 'signin/email'],
    ['POST', 'callback/credentials'],
    ['POST', 'session'],
  ] as const)('%s %s is nothing of ours', async (method, door) => {
    const response = await ask(method, door, method === 'POST' ? { body: '{"a":1}' } : {});
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('refuses a foreign origin', async () => {
    const headers = { origin: 'https://ailleurs.test' };
    expect((await ask('POST', 'signout', { headers, body: '' })).status).toBe(403);
  });

  it('refuses a body beyond the limit', async () => {
    const headers = { 'content-length': '20000' };
    expect((await ask('POST', 'signout', { headers, body: 'a'.repeat(20_000) })).status).toBe(413);
  });
});
