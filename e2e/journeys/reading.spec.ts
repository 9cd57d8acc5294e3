import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/stories.ts';
import { searchWords } from '#messages/search.ts';
import { siteWords } from '#messages/site.ts';
import { archive } from '#tests/factories/archive.ts';

test('with the keyboard alone: skips the masthead, opens the menu, goes to a section @nojs', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: siteWords.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#contenu$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);

  await page.goto('/');
  const menu = page.locator('summary', { hasText: siteWords.menu });
  await menu.focus();
  const sections = page.getByRole('navigation', { name: siteWords.menu });
  await expect(sections).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(sections).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(sections.locator(':focus')).toHaveCount(1);
  await sections.getByRole('link', { name: 'Atelier' }).press('Enter');
  await expect(page).toHaveURL(/\/atelier$/);
});

test('searches from the masthead and through the pages of results @phone @nojs', async ({
  page,
  publishStory,
}) => {
  const { word, headline } = await publishStory();
  await page.goto('/');
  await page.locator('summary', { hasText: siteWords.search }).press('Enter');
  await page.getByLabel(siteWords.searchLabel).fill(word);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/recherche?q=${word}`);
  await page.getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(word);

  await page.goto('/recherche?q=soudeurs');
  await expect(page.getByRole('status')).toContainText(/\d+.résultats/);
  await page.getByRole('link', { name: searchWords.next }).click();
  await expect(page).toHaveURL('/recherche?q=soudeurs&page=2');
  await page.getByRole('link', { name: searchWords.byDate }).click();
  await expect(page).toHaveURL('/recherche?q=soudeurs&tri=date');
  await page.goto('/recherche?q=zzyzxquux');
  await expect(page.getByText(/^Aucun article ne contient/)).toBeVisible();
});

test('walks from the front to older pages and back @nojs', async ({ page }) => {
  await page.goto(`/${archive.section}`);
  await page.getByRole('link', { name: siteWords.older }).click();
  await expect(page).toHaveURL(`/${archive.section}/page/2`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('page 2');
  await page.getByRole('link', { name: siteWords.newer }).click();
  await expect(page).toHaveURL(`/${archive.section}`);
});

test('an article leads to its author, its subject and its section @nojs', async ({ page }) => {
  for (const [name, path] of [
    ['Camille Orsini', `/auteurs/${archive.author}`],
    ['Chantier naval', `/sujets/${archive.subject}`],
  ] as const) {
    await page.goto(archive.whole);
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
    await expect(page).toHaveURL(path);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  }
  await page.goto(archive.whole);
  await page
    .getByRole('navigation', { name: siteWords.breadcrumb })
    .getByRole('link', { name: 'Atelier' })
    .click();
  await expect(page).toHaveURL(`/${archive.section}`);
});

test('pictures carry their words and their size; the page does not move while they arrive', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of [archive.whole, '/', '/international']) {
    // Another journey may withdraw a picture between the page and its file: the page is opened again then.
    await expect(async () => {
      await page.goto(path, { waitUntil: 'load' });
      // Advertisements are filled after the page, each in its own way: their own journeys look at them.
      for (const picture of await page.locator('main img:not(.pub img)').all()) {
        // Beside its headline, a card's picture says nothing more; in an article each one of its own speaks.
        const isOfCard = await picture.evaluate((image) => image.closest('.carte') !== null);
        expect(await picture.getAttribute('alt')).toMatch(path === archive.whole && !isOfCard ? /\S/ : /.*/);
        expect(Number(await picture.getAttribute('width'))).toBeGreaterThan(0);
        expect(Number(await picture.getAttribute('height'))).toBeGreaterThan(0);
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(0);
      }
    }).toPass();
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(
      shifts.reduce((total, shift) => total + shift, 0),
      path,
    ).toBeLessThanOrEqual(0.002);
  }
});

test('an embed loads nothing from its site before a click @phone', async ({ page }) => {
  await page.goto(archive.whole);
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByText('Le chantier en vidéo').first()).toBeVisible();
});

test('targets are large enough for a thumb @only-phone', async ({ page }) => {
  for (const path of ['/', archive.whole, '/recherche?q=soudeurs']) {
    await page.goto(path);
    await page.locator('summary', { hasText: siteWords.menu }).click();
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'header a, header summary, header button, header input, nav.pages a, .partage a, .partage button, footer nav a',
        ),
      ]
        .filter(
          (element) => element.checkVisibility() && !element.matches('.evitement, .signature a, .fil a'),
        )
        .map((element) => ({
          words: element.textContent?.trim() || element.getAttribute('aria-label'),
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.height < 43.5)
        .map(({ words, box }) => `${words} ${Math.round(box.width)}×${Math.round(box.height)}`),
    );
    expect(small, path).toEqual([]);
  }
});
