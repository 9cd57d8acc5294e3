import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { findFaults } from '#e2e/fixtures/faults.ts';
import { test } from '#e2e/fixtures/people.ts';
import { urls } from '#lib/urls.ts';
import { kitWords } from '#messages/kit.ts';

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
          const isShown = element.checkVisibility({ visibilityProperty: true }) && width > 0;
          return isShown && (height < least || width < least);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    side,
  );

/**
 * What axe finds in a part of the kit, contrast that it cannot judge included: `isWindowed` says that some of it
 * scrolls out of its own window, where nothing can be judged.
 */
async function axeFaults(page: Page, { within, isWindowed }: { within: string; isWindowed: boolean }) {
  const { violations, passes, incomplete } = await new AxeBuilder({ page })
    .include(within)
    // Each part is shown twice, in both themes: their landmarks share their names on purpose.
    .options({ rules: { 'target-size': { enabled: true }, 'landmark-unique': { enabled: false } } })
    .analyze();
  const looked = passes.map(({ id }) => id);
  const unlooked = ['color-contrast', 'target-size'].filter((rule) => !looked.includes(rule));
  const unjudged = isWindowed ? [] : incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...unjudged]
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' · ')}`)
    .concat(unlooked.map((rule) => `${rule} was not looked at`));
}

test('the kit is for the newsroom, and its targets can be hit @phone', async ({ page, pageOf }, {
  project,
}) => {
  await page.goto(urls.deskKit());
  await expect(page).toHaveURL(/\/connexion/);
  const { page: staff } = await pageOf('journalist');
  await staff.goto(urls.deskKit());
  await expect(staff.getByRole('heading', { level: 1, name: kitWords.title })).toBeVisible();
  const targets = staff.locator('.kit-theme :is(a, button, input, select, textarea, summary)');
  expect(await targets.count()).toBeGreaterThan(60);
  expect(await smallerThan(targets, smallestTarget)).toEqual([]);
  // The panels of the mastheads, open: first one, then the other.
  for (const panel of ['.tiroir-menu', '.tiroir-cherche']) {
    for (const one of await staff.locator(`.kit-theme ${panel}`).all()) await one.locator('summary').click();
    expect(await smallerThan(targets, smallestTarget), panel).toEqual([]);
  }
  if (!project.use.hasTouch) return;
  const main = staff.locator(
    '.kit-theme :is(.bouton, .champ input, .champ select, .champ textarea, .champ-case input, summary, .cherche input, .cherche button)',
  );
  expect(await smallerThan(main, smallestTouch)).toEqual([]);
});

test('the kit is accessible in both themes, its contrasts and its mastheads included @phone', async ({
  pageOf,
}, { project }) => {
  const { page } = await pageOf('journalist');
  await page.goto(urls.deskKit());
  const kit = page.locator('.kit-theme');
  await expect(kit).toHaveCount(4);
  await expect(kit.locator('.entete')).toHaveCount(2);
  await expect(kit.locator('.pied')).toHaveCount(2);
  expect(await axeFaults(page, { within: '.kit-theme', isWindowed: project.use.hasTouch === true })).toEqual(
    [],
  );
  for (const panel of ['.tiroir-menu', '.tiroir-cherche']) {
    for (const head of await page.locator('.kit-page .entete').all()) {
      await head.locator(`${panel} summary`).click();
      // In the middle of the window: the desk's own bar lies over what stands at its top.
      await head.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const theme = await head.evaluate((element) =>
        element.closest('[data-theme]')?.getAttribute('data-theme'),
      );
      const within = `.kit-page[data-theme=${theme}] ${panel}`;
      expect(await axeFaults(page, { within, isWindowed: false }), within).toEqual([]);
    }
  }
});

test('the kit shows every state, in place at every width', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await page.goto(urls.deskKit());
  for (const state of Object.values(kitWords.states)) {
    await expect(page.locator('.kit').getByText(state, { exact: false })).not.toHaveCount(0);
  }
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findFaults(page), `at ${width} px`).toEqual([]);
  }
});

test('the kit shows both themes, and a dialog that one leaves by the keyboard', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await page.goto(urls.deskKit());
  const papers = await page
    .locator('.kit-theme')
    .evaluateAll((themes) => themes.map((theme) => getComputedStyle(theme).backgroundColor));
  expect(papers).toEqual(['rgb(253, 252, 249)', 'rgb(21, 21, 23)', 'rgb(253, 252, 249)', 'rgb(21, 21, 23)']);
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
