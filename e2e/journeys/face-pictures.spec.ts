import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '#e2e/fixtures/drawn.ts';
import { keepHouseAds } from '#e2e/fixtures/house-ads.ts';
import { urls } from '#lib/urls.ts';
import { showcase } from '#tests/factories/showcase.ts';

/**
 * How the pages look, against pictures that somebody looked at (e2e/pictures). They are made anew on purpose only:
 * `playwright test face-pictures --project=desktop --update-snapshots`, with the browser's major version
 * and the width of its sans serif in made-with.json.
 */
const folder = join(import.meta.dirname, '../pictures');
const madeWith = JSON.parse(readFileSync(join(folder, 'made-with.json'), 'utf8')) as {
  chromium: number;
  /** How wide the machine's own sans serif, which narrow windows use, sets `probe`: in px, rounded. */
  sans: number;
};
const probe = 'Nouvelles du Monde, 1789';
const looks = [390, 1440].flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ width, theme })));
const height = 800;

/** Stories that are always the same; the front of the newspaper that happens to run shows others. */
const front = { stories: 30, hasPictures: true };
const pages = [
  ['section', urls.section(showcase.section)],
  ['article', urls.article(showcase.section, `${showcase.word}-1`)],
  ['author', urls.author(showcase.author)],
  ['search', urls.search(showcase.word)],
  ['text', urls.ethics()],
  ['absent', '/nulle/part/du-tout'],
  ['sign-in', urls.signIn()],
] as const;

test.use({ expectedErrors: [/status of 404/] });

test.beforeAll(async ({ browser }) => {
  const chromium = Number(browser.version().split('.')[0]);
  const page = await browser.newPage();
  const sans = await page.evaluate((text) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return 0;
    context.font = '40px Arial, system-ui, sans-serif';
    return Math.round(context.measureText(text).width);
  }, probe);
  await page.close();
  const isSame = chromium === madeWith.chromium && sans === madeWith.sans;
  const notice = `pictures made with ${JSON.stringify(madeWith)}, this is ${JSON.stringify({ chromium, sans })}: not compared`;
  if (!isSame) process.stdout.write(`${notice}\n`);
  test.skip(!isSame, notice);
});

/** Nothing is sold, and nothing opens at the foot of a telephone's window: places stand as they are in the HTML. */
test.beforeEach(async ({ page }) => {
  await keepHouseAds(page);
});

/** Waits for the fonts, which a reader's page does not do: a picture never shows the faces that stand in. */
test.beforeEach(async ({ page }) => {
  await page.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    const sheet = await response.text();
    await route.fulfill({ response, body: sheet.replaceAll('font-display:optional', 'font-display:block') });
  });
});

/** Writes over what follows the day of the run: every date, and the age of a story. */
const fixDates = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const time of document.querySelectorAll('time, date-du-jour')) {
      time.textContent = time.closest('.une-fil') ? '18 h 05' : '24 novembre 2026';
    }
  });

async function compare(page: Page, name: string): Promise<void> {
  for (const { width, theme } of looks) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await fixDates(page);
    await page.evaluate(async () => {
      await document.fonts.ready;
      const isInSight = (image: HTMLImageElement): boolean => {
        const { top, bottom } = image.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      };
      await Promise.all([...document.images].filter(isInSight).map((image) => image.decode()));
    });
    await expect.soft(page).toHaveScreenshot(`${name}-${width}-${theme}.png`, {
      // The sections are those of the newspaper that runs, as are its own advertisements, and its foot is long.
      mask: ['.bandeau', '.pied', '.absente .sous-rubriques', '.pub-cadre'].map((selector) =>
        page.locator(selector),
      ),
      maxDiffPixelRatio: 0.01,
    });
  }
}

test('the front looks as it was left', async ({ page, openFront }) => {
  await openFront(page, front);
  await compare(page, 'front');
});

for (const [name, path] of pages) {
  test(`the page of ${name} looks as it was left`, async ({ page }) => {
    await page.goto(path);
    await compare(page, name);
  });
}
