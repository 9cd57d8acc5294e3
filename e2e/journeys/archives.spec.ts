import { type APIRequestContext, expect } from '@playwright/test';
import { test } from '#e2e/fixtures/newsroom.ts';
import { urls } from '#lib/urls.ts';
import { archive } from '#tests/factories/archive.ts';

/** The paths of our own that a page links to. */
const linksOf = async (request: APIRequestContext, path: string): Promise<string[]> => {
  const html = await (await request.get(path)).text();
  return [...html.matchAll(/<a [^>]*?href="(\/[^"#?]*)"/g)].map(([, link = '']) => link);
};

/** The same of several pages, each asked once, one after another. */
async function linksOfAll(request: APIRequestContext, paths: readonly string[]): Promise<string[]> {
  const links: string[] = [];
  for (const path of new Set(paths)) links.push(...(await linksOf(request, path)));
  return links;
}

test('every story of the newspaper is four links from its front: archives, month, day, story', async ({
  request,
}) => {
  const parts =
    (await (await request.get('/sitemap.xml')).text()).match(/\/sitemaps\/\d{4}-\d{2}\.xml/g) ?? [];
  const stories: string[] = [];
  for (const part of parts) {
    const xml = await (await request.get(part)).text();
    stories.push(...[...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname));
  }
  expect(stories.length).toBeGreaterThan(20);

  expect(await linksOf(request, urls.home())).toContain(urls.archives());
  const isMonth = (path: string): boolean => /^\/archives\/\d{4}\/\d{2}$/.test(path);
  const isDay = (path: string): boolean => /^\/archives\/\d{4}\/\d{2}\/\d{2}$/.test(path);
  const months = (await linksOf(request, urls.archives())).filter(isMonth);
  const days = (await linksOfAll(request, months)).filter(isDay);
  const found = new Set(await linksOfAll(request, days));
  // What another journey withdrew or moved meanwhile has no place there any more.
  const missed = stories.filter((path) => !found.has(path));
  for (const path of missed) {
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).not.toBe(200);
  }
});

test('a list’s pages lead to each other, name themselves, and end @phone', async ({ page, request }) => {
  const second = urls.sectionPage(archive.section, 2);
  await page.goto(urls.section(archive.section));
  await page.getByRole('link', { name: /^page 2 sur / }).click();
  await expect(page).toHaveURL(new RegExp(`${second}$`));
  const head = (selector: string): Promise<string | null> =>
    page.locator(selector).evaluate((link: HTMLLinkElement) => new URL(link.href).pathname);
  expect(await head('link[rel="canonical"]')).toBe(second);
  expect(await head('link[rel="prev"]')).toBe(urls.section(archive.section));
  await expect(page.locator('[aria-current="page"]', { hasText: /^2$/ })).toBeVisible();
  for (const part of ['1', '0', '02', '-1', '999999', '999999999', 'deux']) {
    expect((await request.get(`${urls.section(archive.section)}/page/${part}`)).status(), part).toBe(404);
  }
  for (const day of ['1999/01/01', '2026/02/30', '2026/13/01', '2026/1/1']) {
    expect((await request.get(`/archives/${day}`)).status(), day).toBe(404);
  }
});
