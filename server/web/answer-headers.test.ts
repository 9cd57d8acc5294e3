import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { asidePages } from '#lib/doors.ts';
import { parseConfig } from '#server/config.ts';
import type { RequestHandler } from '#server/page-cache/next-render.ts';
import { barePolicy, publicPolicy } from '#server/page-cache/policy.ts';
import { ask, shout } from '#tests/http.ts';
import { tag } from '#tests/fake-pages.ts';
import { openSite, type Page } from '#tests/open-site.ts';
import { createBeaconDoor } from '#features/readers/audience/http/beacon-door.ts';
import { createPrivateDoor } from './private-door.ts';
import { createStaticFiles } from './static-files.ts';

/** Every kind of answer against what an audit of headers asks for; the site's address is https. */
const root = mkdtempSync(join(tmpdir(), 'headers-'));
for (const [folder, name] of [
  ['.next/static', 'a.css'],
  ['public/islands', 'b.js'],
] as const) {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, name), 'x');
}
writeFileSync(join(root, 'public/icone.svg'), '<svg/>');
afterAll(() => rmSync(root, { recursive: true }));

const config = parseConfig({
  SITE_URL: 'https://journal.example',
  DATABASE_URL: 'postgresql://localhost/test',
  NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
});
/** The desk states a policy of its own; the rest behind private doors states none. */
const deskPolicy = "default-src 'none'; script-src 'nonce-x'";
const next: RequestHandler = async (request, response) => {
  if (request.url === '/api/boom') throw new Error('boom');
  if (request.url?.startsWith('/redaction')) response.setHeader('content-security-policy', deskPolicy);
  response.end('privé');
};

async function open(pages: Record<string, Page> = {}) {
  const site = await openSite({
    isHttps: true,
    pages,
    files: createStaticFiles({ root, isDevelopment: false, isHttps: true }),
    privateHandler: createPrivateDoor({
      config,
      handler: next,
      port: () => site.port,
      refuse: async (_request, response, status) => void response.writeHead(status).end(),
    }),
    beacons: createBeaconDoor({
      config,
      port: () => site.port,
      receive: () => ({ is: 'taken' }),
      refuseHost: async (_request, response) => void response.writeHead(421).end(),
    }),
  });
  await site.publicHandler.drawAside();
  return site;
}

const kinds: [
  kind: string,
  path: string,
  status: number,
  policy: string,
  given?: Parameters<typeof ask>[2],
][] = [
  ['a page', '/monde/titre', 200, publicPolicy],
  ['a page that is known already', '/monde/titre', 304, publicPolicy, { headers: { 'if-none-match': '*' } }],
  ['a feed', '/rss.xml', 200, publicPolicy],
  ['a move', '/monde/ancien', 301, publicPolicy],
  ['another spelling', '/Monde/titre/', 301, publicPolicy],
  ['an absent page', '/monde/inconnu', 404, publicPolicy],
  ['an impossible address', '/%00', 404, publicPolicy],
  ['a withdrawn page', '/monde/retire', 410, publicPolicy],
  ['a page that throws', '/monde/jette', 500, publicPolicy],
  ['a page for bad days', asidePages.busy, 404, publicPolicy],
  ['a foreign method', '/', 405, publicPolicy, { method: 'PUT' }],
  ['an address without end', `/${'a'.repeat(3_000)}`, 414, publicPolicy],
  ['a foreign address', '//evil.example', 400, publicPolicy],
  ['the desk', '/redaction', 200, deskPolicy],
  ['the API', '/api/v1/articles', 200, barePolicy],
  ['a beacon', '/api/v1/audience', 405, barePolicy],
  ['an API that throws', '/api/boom', 500, publicPolicy],
  ['a style', '/_next/static/a.css', 200, barePolicy],
  ['an island', '/islands/b.js', 200, barePolicy],
  ['an absent file', '/_next/static/absent.js', 404, publicPolicy],
  ['a public file', '/icone.svg', 200, barePolicy],
  ['health', '/livez', 200, barePolicy],
  ['readiness', '/readyz', 503, barePolicy],
];

describe('the headers of every kind of answer', () => {
  it.each(kinds)('%s', async (_kind, path, status, policy, given) => {
    const { port } = await open();
    const { headers, status: answered } = await ask(port, path, given);
    expect(answered).toBe(status);
    expect(headers).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-frame-options': 'DENY',
    });
    for (const name of ['x-powered-by', 'server', 'set-cookie', 'access-control-allow-origin', 'via']) {
      expect(headers).not.toHaveProperty(name);
    }
  });

  it.each([200, 410])('a card stands in any frame, with its own policy (%i)', async (status) => {
    const { port } = await open({
      '/integrer/1': { status, framePolicy: 'frame-ancestors *', tags: [tag('a:1')] },
    });
    const { headers, status: answered } = await ask(port, '/integrer/1');
    expect(answered).toBe(status);
    expect(headers).toMatchObject({
      'content-security-policy': 'frame-ancestors *',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers).not.toHaveProperty('speculation-rules');
  });

  it('a page with a consent platform has the policy that lets it in, and all the rest as ever', async () => {
    const { port } = await open({
      '/monde': { platformPolicy: 'script-src https://cmp.example', tags: [tag('a:1')] },
    });
    for (const round of ['drawn', 'kept']) {
      const { headers } = await ask(port, '/monde');
      expect(headers, round).toMatchObject({
        'content-security-policy': 'script-src https://cmp.example',
        'x-frame-options': 'DENY',
        'speculation-rules': expect.any(String) as string,
      });
    }
  });

  it('what Node refuses to read is at least no page', async () => {
    const { port } = await open();
    const said = await shout(port, 'nonsense\r\n\r\n');
    expect(said).toMatch(/\r\nX-Content-Type-Options: nosniff\r\n/);
    expect(said).not.toMatch(/\r\nServer:/i);
  });
});
