import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { demonstrationStories } from '#e2e/fixtures/demonstration.ts';
import {
  expectNoShift,
  scrollThrough,
  untilPainted,
  untilPaintedAgain,
} from '#e2e/fixtures/layout-shifts.ts';
import { test as newsroom } from '#e2e/fixtures/newsroom.ts';
import { urls } from '#lib/urls.ts';
import { archive } from '#tests/factories/archive.ts';
import { showcase } from '#tests/factories/showcase.ts';

/** What a page may cost a reader, as it comes over the wire: bytes in gzip, pictures aside. */
const mostBytes = 38 * 1024;
/** The scripts of advertising and consent, which come after everything else, are weighed apart. */
const ofAds = /\/islands\/(?:ads|consent)-/;
const mostAdBytes = 12 * 1024;
const mostScriptBytes = 20 * 1024;
const mostFontBytes = 120 * 1024;
const mostPreloadedFonts = 2;
const atLeastArticles = 3;

const test = newsroom.extend<{ base: string }>({
  base: async ({ baseURL }, use) => use(baseURL ?? ''),
});

type Kind = 'document' | 'stylesheet' | 'script' | 'font';

/** Everything that the page has asked for, by kind. */
function collectRequests(page: Page): { byKind: (kind: Kind) => string[]; all: string[] } {
  const requests: { kind: string; url: string }[] = [];
  page.on('request', (request) => requests.push({ kind: request.resourceType(), url: request.url() }));
  const unique = (urls: string[]): string[] => [...new Set(urls)];
  return {
    byKind: (kind) => unique(requests.filter((asked) => asked.kind === kind).map(({ url }) => url)),
    get all() {
      return unique(requests.map(({ url }) => url));
    },
  };
}

/** Bytes of the answers' bodies on the wire, to a browser that reads gzip. */
async function bytesOf(request: APIRequestContext, urls: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    urls.map(async (url) => {
      const response = await request.get(url, { headers: { 'accept-encoding': 'gzip' } });
      expect(response.status(), url).toBe(200);
      return Number(response.headers()['content-length']);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('articles weigh little, load nothing foreign and run nothing of a framework @phone', async ({
  page,
  request,
  base,
}) => {
  const articles = await demonstrationStories(atLeastArticles);
  expect(articles).toHaveLength(atLeastArticles);
  for (const path of articles) {
    const html = await (await request.get(path)).text();
    const requests = collectRequests(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await scrollThrough(page);

    const [documents, styles, scripts, fonts] = await Promise.all(
      (['document', 'stylesheet', 'script', 'font'] as const).map((kind) =>
        bytesOf(request, requests.byKind(kind)),
      ),
    );
    expect(scripts, `script of ${path}`).toBeLessThanOrEqual(mostScriptBytes);
    const adScripts = await bytesOf(
      request,
      requests.byKind('script').filter((url) => ofAds.test(url)),
    );
    expect(adScripts, 'advertising and consent').toBeLessThanOrEqual(mostAdBytes);
    expect(
      (documents ?? 0) + (styles ?? 0) + (scripts ?? 0) - adScripts,
      `what comes first of ${path}`,
    ).toBeLessThanOrEqual(mostBytes);
    expect(fonts, `fonts of ${path}`).toBeLessThanOrEqual(mostFontBytes);
    const media = (html.match(/<link[^>]+rel="preload"[^>]+as="font"[^>]*>/g) ?? []).map(
      (link) => /\smedia="([^"]+)"/.exec(link)?.[1] ?? 'all',
    );
    const inThisWindow = await page.evaluate(
      (queries) => queries.filter((query) => matchMedia(query).matches).length,
      media,
    );
    expect(inThisWindow).toBe(mostPreloadedFonts);

    expect(requests.all.filter((url) => new URL(url).origin !== base)).toEqual([]);
    expect(requests.byKind('script').filter((url) => !url.startsWith(`${base}/islands/`))).toEqual([]);
    expect(html).not.toMatch(/\sstyle=|<style/i);
    const inline = [...html.matchAll(/<script\b([^>]*)>/g)]
      .map(([, attributes = '']) => attributes)
      .filter((attributes) => !/\ssrc="|type="application\/ld\+json"/.test(attributes));
    expect(inline, `inline scripts of ${path}`).toEqual([]);
    page.removeAllListeners('request');
  }
});

for (const [name, path] of [
  ['the front', urls.home()],
  ['a section', urls.section('international')],
  ['an article', urls.article(showcase.section, `${showcase.word}-1`)],
  ['search', urls.search('maire')],
  ['an author', urls.author(showcase.author)],
  ['a story with everything', archive.whole],
] as const) {
  test(`nothing moves on ${name} when fonts and pictures come late @phone`, async ({ page }) => {
    const fontsMayCome = Promise.withResolvers<void>();
    await page.route(/\.woff2$/, async (route) => {
      await fontsMayCome.promise;
      await route.continue();
    });
    // Each picture comes after the page has been painted without it, also those that scrolling asks for.
    await page.route('**/medias/**', async (route) => {
      await fontsMayCome.promise;
      await untilPaintedAgain(page);
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await untilPainted(page);
    expect(await page.evaluate(() => document.fonts.status), 'fonts are late').toBe('loading');
    fontsMayCome.resolve();
    await page.evaluate(async () => void (await document.fonts.ready));
    await scrollThrough(page);
    const faces = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
    );
    expect(faces).toBeGreaterThanOrEqual(mostPreloadedFonts);
    await expectNoShift(page);
  });
}
