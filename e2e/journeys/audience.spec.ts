import { expect, type Page, type Request } from '@playwright/test';
import { test } from '#e2e/fixtures/stories.ts';
import { getArticleFigures } from '#features/readers/audience/data/article-figures.queries.ts';
import { listMostRead } from '#features/readers/audience/data/most-read.queries.ts';
import { refusalKey } from '#features/readers/audience/reading-choice.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

/** A steered browser calls itself headless, and is a robot: these readers have the name of a plain one. */
const userAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
test.use({ userAgent });

const isBeacon = (request: Request): boolean => new URL(request.url()).pathname === urls.apiAudience();
const beaconOf = (page: Page) => page.waitForRequest(isBeacon);
const totalOf = async (id: string) => (await getArticleFigures(id)).total;

/** The text's last line is on the screen, and the page has heard that it was scrolled. */
const readToTheEnd = (page: Page) =>
  page.locator('.corps').evaluate(async (text) => {
    text.scrollIntoView({ block: 'end', behavior: 'instant' });
    for (const _frame of [1, 2]) await new Promise(requestAnimationFrame);
  });

test('an article that is read tells of it once, without a cookie, and once more when it is left', async ({
  page,
  context,
  baseURL,
  publishStory,
}) => {
  const { id, path } = await publishStory();
  await context.addCookies([{ name: 'autre', value: 'essai', url: baseURL ?? '' }]);
  const sent: Request[] = [];
  context.on('request', (request) => isBeacon(request) && sent.push(request));
  const [seen] = await Promise.all([beaconOf(page), page.goto(path)]);
  expect(seen.method()).toBe('POST');
  expect(seen.postDataJSON()).toEqual({ event: 'seen', article: id, screen: 'desktop' });
  expect(await seen.allHeaders()).not.toHaveProperty('cookie');
  expect((await seen.response())?.status()).toBe(204);
  await expect.poll(() => totalOf(id)).toEqual({ views: 1, readers: 1 });

  await readToTheEnd(page);
  // As when the page goes; a steered browser that goes in earnest forgets the name that it was given.
  const [left] = await Promise.all([
    beaconOf(page),
    page.evaluate(() => window.dispatchEvent(new Event('pagehide'))),
  ]);
  expect(left.postDataJSON()).toMatchObject({ event: 'left', article: id, quarter: 4 });
  await expect.poll(async () => (await getArticleFigures(id)).depths.at(-1)?.readers).toBe(1);
  expect(sent).toHaveLength(2);
  const kept = await page.evaluate(() => ({ cookies: document.cookie, stored: localStorage.length }));
  expect(kept).toEqual({ cookies: 'autre=essai', stored: 0 });
});

test('nothing is told of who asks for it, who refused, or who is of the newsroom', async ({
  page,
  browser,
  baseURL,
  publishStory,
  somebody,
}) => {
  const { id, path } = await publishStory();
  const told: string[] = [];
  const watch = (watched: Page): void =>
    void watched.on('request', (one) => isBeacon(one) && told.push(one.url()));

  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), userAgent });
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
  );
  const journalist = await somebody('journalist');
  const desk = await browser.newContext({ ...(baseURL ? { baseURL } : {}), userAgent });
  const staff = await desk.newPage();
  const signedIn = await staff.request.post(urls.apiSignIn(), {
    data: { email: journalist.email, password: journalist.password },
    headers: { origin: baseURL ?? '' },
  });
  expect(signedIn.status()).toBe(200);
  const quiet = await context.newPage();
  for (const reader of [page, quiet, staff]) watch(reader);

  await page.goto(urls.privacy());
  await page.evaluate((key) => localStorage.setItem(key, '1'), refusalKey);
  for (const reader of [page, quiet, staff]) {
    await reader.clock.install();
    await reader.goto(path);
    // Longer than a page waits before it tells.
    await reader.clock.runFor(5_000);
    await reader.goto(urls.cookies());
  }
  await Promise.all([context.close(), desk.close()]);
  expect(told).toEqual([]);
  expect(await totalOf(id)).toEqual({ views: 0, readers: 0 });
});

test('thirty visits from thirty addresses bring an article among the most read', async ({
  playwright,
  baseURL,
  publishStory,
}) => {
  const { id } = await publishStory();
  for (let at = 1; at <= 30; at += 1) {
    const reader = await playwright.request.newContext({
      ...(baseURL ? { baseURL } : {}),
      userAgent,
      extraHTTPHeaders: { 'x-forwarded-for': `198.51.100.${at}`, origin: baseURL ?? '' },
    });
    // Twice: a reader counts once.
    for (const screen of ['phone', 'phone']) {
      const answer = await reader.post(urls.apiAudience(), { data: { event: 'seen', article: id, screen } });
      expect(answer.status()).toBe(204);
    }
    await reader.dispose();
  }
  await expect.poll(() => totalOf(id)).toEqual({ views: 60, readers: 30 });
  await db().$executeRaw`SELECT graphile_worker.add_job('rank-articles', '{}'::json)`;
  await expect
    .poll(async () => (await listMostRead({ window: '24h', size: 30 })).map((card) => card.id), {
      // The worker ranks between pictures and films.
      timeout: 150_000,
    })
    .toContain(id);
});
