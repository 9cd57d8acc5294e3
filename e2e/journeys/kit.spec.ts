import { expect, type Locator } from '@playwright/test';
import { test } from '#e2e/fixtures/people.ts';
import { urls } from '#lib/urls.ts';
import { kitWords } from '#messages/fr/kit.ts';

/** WCAG 2.2, 2.5.8: what any target measures at least, both ways. */
const smallestTarget = 24;
/** What a main action measures under a finger. */
const smallestTouch = 44;

/** The targets that are smaller than a side allows. A label around its control is its target; links in a sentence are free. */
const smallerThan = (targets: Locator, side: number): Promise<string[]> =>
  targets.evaluateAll(
    (elements, least) =>
      elements
        .map((element) => element.closest('label') ?? element)
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && (height < least || width < least);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    side,
  );

test('the kit is for the newsroom, and its targets can be hit @phone', async ({ page, pageOf }, {
  project,
}) => {
  await page.goto(urls.deskKit());
  await expect(page).toHaveURL(/\/connexion/);
  const { page: staff } = await pageOf('journalist');
  await staff.goto(urls.deskKit());
  await expect(staff.getByRole('heading', { level: 1, name: kitWords.title })).toBeVisible();
  const targets = staff.locator('.kit :is(a, button, input, select, textarea, summary)');
  expect(await targets.count()).toBeGreaterThan(60);
  expect(await smallerThan(targets, smallestTarget)).toEqual([]);
  if (!project.use.hasTouch) return;
  const main = staff.locator(
    '.kit :is(.bouton, .champ input, .champ select, .champ textarea, .champ-case input)',
  );
  expect(await smallerThan(main, smallestTouch)).toEqual([]);
});

test('the kit shows both themes, and a dialog that one leaves by the keyboard', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await page.goto(urls.deskKit());
  const papers = await page
    .locator('.kit-theme')
    .evaluateAll((themes) => themes.map((theme) => getComputedStyle(theme).backgroundColor));
  expect(papers).toEqual(['rgb(253, 252, 249)', 'rgb(21, 21, 23)']);
  const open = page.getByRole('button', { name: kitWords.openDialog }).first();
  await open.click();
  await expect(page.getByRole('dialog', { name: kitWords.dialogTitle })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(open).toBeFocused();
});

test('the targets of a story can be hit @only-phone', async ({ page }) => {
  await page.goto(urls.article('atelier', 'tout-ce-qu-une-page-porte'));
  const free = 'p a, .corps a, figcaption a, .signature a';
  const targets = page.locator(`.article :is(a, button):not(:is(${free}))`);
  expect(await targets.count()).toBeGreaterThan(5);
  expect(await smallerThan(targets, smallestTouch)).toEqual([]);
});
