import { expect, type Page } from '@playwright/test';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import type { WireNews } from '#features/newsroom/reading/wire-news.ts';
import { systemActor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { archive } from '#tests/factories/archive.ts';
import { valueOf } from '#tests/factories/stories.ts';

const actor = systemActor('e2e');
/** Longer than a page of the wire waits before it asks. */
const aWhile = '01:05';
/** What the button and the link say, whatever else comes meanwhile: the newspaper is everybody's. */
const announcement = /nouvel article|nouveaux articles/;

/** Where what is being read stands in the window, and how far the page was moved without its reader. */
const readPlace = (page: Page) =>
  page.evaluate(async () => {
    const rows = [...document.querySelectorAll('.fil-jour li a')];
    const read = rows.find((row) => row.getBoundingClientRect().top > 120);
    const shifts = await new Promise<number>((resolve) => {
      let sum = 0;
      const add = (entries: PerformanceEntry[]): void => {
        for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          add(observer.takeRecords());
          resolve(sum);
        }),
      );
    });
    return { scrolled: scrollY, read: read?.textContent, top: read?.getBoundingClientRect().top, shifts };
  });

test('the wire says that a story came, moves nothing, and shows it when it is asked to @phone', async ({
  page,
  publishStory,
  expectAccessible,
}) => {
  await page.clock.install();
  await page.goto(urls.wire());
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 700)));
  const before = await readPlace(page);
  expect(before.scrolled).toBeGreaterThan(0);

  const story = await publishStory();
  const button = page.getByRole('button', { name: announcement });
  await expect(button).toBeHidden();
  await page.clock.fastForward(aWhile);
  await expect(button).toBeVisible();
  expect(await readPlace(page)).toEqual(before);
  await expect(button).toBeInViewport();
  await expect(page.getByRole('status').filter({ hasText: announcement })).toHaveCount(1);
  const headline = page.getByRole('main').getByRole('link', { name: story.headline, exact: true });
  await expect(headline).toHaveCount(0);
  await expectAccessible();

  await button.focus();
  await page.keyboard.press('Enter');
  await expect(headline).toBeVisible();
  await expect(button).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.closest('.fil-jours li') !== null)).toBe(true);
  await expectAccessible();
  await headline.click();
  await expect(page).toHaveURL(new RegExp(`${story.path}$`));
});

test('the front says it too, over an empty place, and leads to the wire', async ({ page, publishStory }) => {
  await page.clock.install();
  await page.goto(urls.home());
  await publishStory();
  const before = await page.getByRole('region', { name: siteWords.wire }).boundingBox();
  await page.clock.fastForward(aWhile);
  const link = page.getByRole('link', { name: announcement });
  await expect(link).toBeVisible();
  expect(await page.getByRole('region', { name: siteWords.wire }).boundingBox()).toEqual(before);
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: siteWords.wire })).toBeVisible();
});

test('what the wire asks for is a small answer with a mark, and none when nothing came', async ({
  request,
  publishStory,
}) => {
  const { headline, path } = await publishStory();
  const answer = await request.get(urls.wireNews());
  const news = (await answer.json()) as WireNews;
  expect(news.articles).toContainEqual(expect.objectContaining({ headline, path }));
  expect((await answer.body()).byteLength).toBeLessThan(20_000);
  expect(answer.headers()['x-robots-tag']).toBe('noindex');
  // Others publish too: sooner or later nothing comes between two questions.
  await expect
    .poll(async () => {
      const { etag = '' } = (await request.get(urls.wireNews())).headers();
      return (await request.get(urls.wireNews(), { headers: { 'if-none-match': etag } })).status();
    })
    .toBe(304);
});

test('the wire of a section holds its own stories, comes to life with it and moves with its name', async ({
  page,
  request,
  publishStory,
  expectTrueCopies,
}) => {
  const [word, renamed] = [newWord(), newWord()];
  const paths = [urls.wirePage(1, word), urls.wireNews(word)];
  for (const path of paths) expect((await request.get(path)).status()).toBe(404);
  // Under the archive's: the strip of sections stays what it is.
  const { items } = (await (await request.get('/api/v1/sections')).json()) as {
    items: { id: string; slug: string }[];
  };
  const parentId = items.find(({ slug }) => slug === archive.section)?.id ?? null;
  const section = { name: `Canaux de ${word}`, parentId };
  const { sectionId } = valueOf(await saveSection({ actor, input: { ...section, slug: word } }));
  for (const path of paths) await expect.poll(async () => (await request.get(path)).status()).toBe(200);
  const story = await publishStory({ section: word });
  await page.goto(urls.wirePage(1, word));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(siteWords.wireOf(section.name));
  await expect(page.locator('.fil-jour li')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('link', { name: story.headline })).toBeVisible();
  await expectTrueCopies(...paths, urls.wire());
  expect((await request.get(urls.wirePage(2, word))).status()).toBe(404);

  valueOf(await saveSection({ actor, input: { ...section, sectionId, slug: renamed } }));
  for (const [from, to] of [
    [urls.wirePage(1, word), urls.wirePage(1, renamed)],
    [urls.wireNews(word), urls.wireNews(renamed)],
  ] as const) {
    await expect
      .poll(async () => (await request.get(from, { maxRedirects: 0 })).headers()['location'] ?? '')
      .toMatch(new RegExp(`${to}$`));
  }
});

test('the wire is whole without scripts @only-nojs', async ({ page, publishStory, place }) => {
  const story = await publishStory();
  await page.goto(urls.wire());
  await expect(page.getByRole('link', { name: story.headline, exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: announcement })).toHaveCount(0);
  await page
    .getByRole('navigation', { name: siteWords.wireFilter })
    .getByRole('link', { name: place.section.name, exact: true })
    .click();
  await expect(page).toHaveURL(new RegExp(`${urls.wirePage(1, place.section.slug)}$`));
  await expect(page.getByRole('link', { name: story.headline, exact: true })).toBeVisible();
});
