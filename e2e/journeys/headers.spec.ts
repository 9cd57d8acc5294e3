import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/newsroom.ts';
import { barePolicy, deskPolicy, publicPolicy } from '#server/page-cache/policy.ts';

/** What `server/web/answer-headers.test.ts` holds on a stand-in for Next, on the whole newspaper. */
const nonce = /'nonce-([\w+/]{24})'/;
const media = "default-src 'none'; sandbox";

const answers: [kind: string, path: string, status: number, policy: string | null][] = [
  ['the front', '/', 200, publicPolicy],
  ['a move', '/Recherche', 301, publicPolicy],
  ['an absent page', '/nulle/part/du-tout', 404, publicPolicy],
  ['a feed', '/rss.xml', 200, publicPolicy],
  ['robots.txt', '/robots.txt', 200, publicPolicy],
  ['the sign-in page', '/connexion', 200, null],
  ['the desk', '/redaction/articles', 307, null],
  ['an unknown address of the account', '/compte/inconnu', 404, null],
  ['the account', '/compte', 307, null],
  ['the API', '/api/v1/sections', 200, barePolicy],
  ['its description', '/api/v1/openapi.json', 200, barePolicy],
  ['an unknown operation', '/api/v1/inconnue', 404, barePolicy],
  ['an operation without a token', '/api/v1/me', 401, barePolicy],
  ['a session of the sign-in', '/api/auth/session', 200, barePolicy],
  ['an absent picture', '/medias/inconnue.jpg', 404, barePolicy],
  ['no picture at all', '/medias/a/b', 404, barePolicy],
  ['an absent file', '/_next/static/absent.js', 404, publicPolicy],
  ['health', '/livez', 200, barePolicy],
];

for (const [kind, path, status, policy] of answers) {
  test(`headers of ${kind}`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(status);
    expectHeaders(response.headers(), policy);
  });
}

test('headers of a preview: framed by us alone, its address told to nobody', async ({ request }) => {
  const headers = (await request.get('/apercu/inconnu')).headers();
  const stated = headers['content-security-policy'] ?? '';
  expect(stated).toBe(deskPolicy(nonce.exec(stated)?.[1] ?? '', { isFramedByUs: true }));
  expect(headers).toMatchObject({
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
    'x-content-type-options': 'nosniff',
  });
});

test('headers of what a page loads', async ({ page, request, baseURL }) => {
  const asked: { kind: string; url: string }[] = [];
  page.on('request', (loaded) => asked.push({ kind: loaded.resourceType(), url: loaded.url() }));
  await page.goto('/', { waitUntil: 'networkidle' });
  for (const kind of ['stylesheet', 'script', 'font', 'image']) {
    const url = asked.find((one) => one.kind === kind)?.url ?? '';
    expect(url, kind).toContain(baseURL);
    const headers = (await request.get(url)).headers();
    const isMedia = url.includes('/medias/');
    expectHeaders(headers, isMedia ? media : barePolicy, isMedia ? 'cross-origin' : 'same-origin');
    expect(headers['cache-control']).toMatch(/max-age=31536000, ?immutable/);
  }
});

/** @param policy the exact one; null for the desk's, whose nonce is its own each time */
function expectHeaders(
  headers: Record<string, string>,
  policy: string | null,
  resourcePolicy = 'same-origin',
): void {
  const stated = headers['content-security-policy'] ?? '';
  expect(stated).toBe(policy ?? deskPolicy(nonce.exec(stated)?.[1] ?? ''));
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': resourcePolicy,
    'x-frame-options': 'DENY',
  });
  for (const name of ['x-powered-by', 'server', 'via', 'access-control-allow-origin']) {
    expect(headers[name]).toBeUndefined();
  }
}
