import { type APIRequestContext, type APIResponse, expect, type Page } from '@playwright/test';
import { test } from '#e2e/fixtures/newsroom.ts';
import { archive } from '#tests/factories/archive.ts';

/** What machines read, parsed as they parse it: by the browser's own XML parser, or as JSON. */
const list = `/${archive.section}`;
const rssFeeds = [
  '/rss.xml',
  `${list}/rss.xml`,
  `/sujets/${archive.subject}/rss.xml`,
  `/auteurs/${archive.author}/rss.xml`,
];

type Xml = { error: string | null; values: Record<string, string[]> };

test.describe('XML', () => {
  for (const path of rssFeeds) {
    test(`${path} is RSS with whole texts`, async ({ page, request, baseURL }) => {
      const response = await getKept(request, path);
      expectHeaders(response, 'application/rss+xml; charset=utf-8');
      expect(Date.parse(response.headers()['last-modified'] ?? '')).not.toBeNaN();
      const { error, values } = await readXml(page, await response.text(), {
        items: 'item',
        guids: 'item > guid',
        links: 'item > link',
        dates: 'item > pubDate',
        texts: 'item > encoded',
      });
      expect(error).toBeNull();
      const count = values.items?.length ?? 0;
      expect(count).toBeGreaterThan(0);
      expect(new Set(values.guids).size).toBe(count);
      expect(values.texts).toHaveLength(count);
      expect(values.texts?.every((text) => text.includes('<p>'))).toBe(true);
      expect(values.links?.every((link) => new URL(link).origin === baseURL)).toBe(true);
      const times = values.dates?.map((date) => Date.parse(date)) ?? [];
      expect(times).toEqual([...times].sort((one, other) => other - one));
    });
  }

  test('the sitemaps name every page once, with addresses that answer', async ({ page, request }) => {
    // Many documents read one after the other: a journey beside may publish, rename or withdraw in between.
    await expect(async () => {
      const addresses: string[] = [];
      for (const part of await readSitemap(page, await request.get('/sitemap.xml'), 'sitemap > loc')) {
        addresses.push(...(await readSitemap(page, await request.get(part), 'url > loc')));
      }
      expect(new Set(addresses).size).toBe(addresses.length);
      const paths = addresses.map((address) => new URL(address).pathname);
      const known = ['/', list, archive.whole, `/auteurs/${archive.author}`];
      expect(paths).toEqual(expect.arrayContaining(known));
      expect(paths).not.toContain(archive.withdrawn);
      const recent = await readSitemap(page, await request.get('/news-sitemap.xml'), 'url > loc');
      expect(recent.length).toBeGreaterThan(0);
      expect(addresses).toEqual(expect.arrayContaining(recent));
      const answers = await Promise.all(
        paths.slice(0, 40).map(async (path) => (await request.get(path, { maxRedirects: 0 })).status()),
      );
      expect(new Set(answers)).toEqual(new Set([200]));
    }).toPass();
  });
});

for (const path of ['/feed.json', `${list}/feed.json`, `/sujets/${archive.subject}/feed.json`]) {
  test(`${path} is a JSON feed`, async ({ request }) => {
    const response = await getKept(request, path);
    expectHeaders(response, 'application/feed+json; charset=utf-8');
    const feed = (await response.json()) as { version: string; feed_url: string; items: Item[] };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(new URL(feed.feed_url).pathname).toBe(path);
    for (const item of feed.items) {
      expect(item).toMatchObject({
        id: expect.any(String),
        url: expect.stringMatching(/^http/),
        title: expect.any(String),
        content_html: expect.stringContaining('<p>'),
      });
      expect(Date.parse(item.date_published)).not.toBeNaN();
    }
    expect(feed.items.length).toBeGreaterThan(0);
  });
}
type Item = { id: string; url: string; title: string; content_html: string; date_published: string };

test('plain files for machines', async ({ request, baseURL }) => {
  const robots = await getKept(request, '/robots.txt');
  expectHeaders(robots, 'text/plain; charset=utf-8');
  expect(await robots.text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(await robots.text()).toMatch(/Disallow: \/redaction/);
  for (const path of ['/ads.txt', '/app-ads.txt']) {
    expectHeaders(await getKept(request, path), 'text/plain; charset=utf-8');
  }
  expectHeaders(await getKept(request, '/sellers.json'), 'application/json; charset=utf-8');
  const security = await (await request.get('/.well-known/security.txt')).text();
  expect(security).toMatch(/^Contact: /m);
  expect(Date.parse(/^Expires: (.+)$/m.exec(security)?.[1] ?? '')).toBeGreaterThan(Date.now());
  const manifest = await getKept(request, '/manifest.webmanifest');
  expectHeaders(manifest, 'application/manifest+json; charset=utf-8');
  const { name, start_url, icons } = (await manifest.json()) as {
    name: string;
    start_url: string;
    icons: { src: string; sizes: string }[];
  };
  expect([name, start_url]).toEqual([expect.stringMatching(/\S/), '/']);
  for (const { src } of icons) expect((await request.get(src)).status()).toBe(200);
  expect((await request.get('/livez')).status()).toBe(200);
  // Not ready for a moment: on a busy machine the ear for purges answers late, and is replaced.
  await expect.poll(async () => (await request.get('/readyz')).status()).toBe(200);
  expect(await (await request.get('/api/sante')).json()).toMatchObject({ status: expect.any(String) });
});

test('a copy that a reader has is not sent again', async ({ request }) => {
  for (const path of ['/', archive.whole, '/rss.xml', '/sitemap.xml']) {
    // A journey beside may publish between two requests, and every one of these pages says so.
    await expect(async () => {
      const first = await request.get(path);
      const etag = first.headers().etag ?? '';
      expect(etag).toMatch(/^W\/"/);
      const again = await request.get(path, { headers: { 'if-none-match': etag } });
      expect([path, again.status(), (await again.body()).length]).toEqual([path, 304, 0]);
      const head = await request.head(path);
      expect([head.status(), head.headers().etag]).toEqual([200, etag]);
    }).toPass();
  }
});

test('wrong spellings of an address end in one hop at the right one, or nowhere', async ({
  request,
  baseURL,
}) => {
  const hop = async (path: string) => {
    const response = await request.get(path, { maxRedirects: 0 });
    return [response.status(), response.headers().location?.replace(baseURL ?? '', '')];
  };
  expect(await hop(`${list}/`)).toEqual([301, list]);
  expect(await hop(`/${archive.section.toUpperCase()}`)).toEqual([301, list]);
  expect(await hop(`${archive.whole}/`)).toEqual([301, archive.whole]);
  expect((await request.get(`${archive.whole}?fbclid=x&utm_source=y`)).status()).toBe(200);
  expect((await request.get(`${archive.withdrawn}?fbclid=x`)).status()).toBe(410);
  for (const path of [
    '/%00',
    '/a%00b',
    '/erreur',
    '/maintenance',
    `${list}/page/0`,
    `${list}/page/1`,
    `${list}/page/999`,
    `${list}.rsc`,
    '/..%2f..%2fetc/passwd',
  ]) {
    expect([path, (await request.get(path, { maxRedirects: 0 })).status()]).toEqual([path, 404]);
  }
  expect((await request.get(`/${'a'.repeat(10_000)}`)).status()).toBe(414);
  const posted = await request.post('/', { data: {} });
  expect([posted.status(), posted.headers().allow]).toEqual([405, 'GET, HEAD']);
});

const forAll = 'public, max-age=0, must-revalidate';

/** What is drawn while another journey publishes is for whoever waits for it alone: the next answer is for all. */
async function getKept(request: APIRequestContext, path: string): Promise<APIResponse> {
  let response = await request.get(path);
  await expect(async () => {
    response = await request.get(path);
    expect(response.headers()['cache-control'], path).toBe(forAll);
  }).toPass({ timeout: 30_000 });
  return response;
}

function expectHeaders(response: APIResponse, contentType: string): void {
  expect(response.status(), response.url()).toBe(200);
  expect(response.headers()['content-type']).toBe(contentType);
  expect(response.headers()['cache-control']).toBe(forAll);
  expect(response.headers()['x-content-type-options']).toBe('nosniff');
}

async function readSitemap(page: Page, response: APIResponse, selector: string) {
  expectHeaders(response, 'application/xml; charset=utf-8');
  const { error, values } = await readXml(page, await response.text(), { addresses: selector });
  expect(error).toBeNull();
  return values.addresses ?? [];
}

/** The text of every element that each selector finds, or the parser's complaint. */
const readXml = (page: Page, text: string, selectors: Record<string, string>): Promise<Xml> =>
  page.evaluate(
    ([xml, wanted]) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      const textOf = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
      return {
        error: document.querySelector('parsererror')?.textContent ?? null,
        values: Object.fromEntries(
          Object.entries(wanted).map(([name, selector]) => [name, textOf(selector)]),
        ),
      };
    },
    [text, selectors] as const,
  );
