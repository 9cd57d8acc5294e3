import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';

/**
 * How the pages look, against pictures that somebody looked at (e2e/pictures). They are made anew on purpose only:
 * `playwright test face-pictures --update-snapshots`, with the browser's major version in made-with.json.
 */
const folder = join(import.meta.dirname, '../pictures');
const madeWith = (JSON.parse(readFileSync(join(folder, 'made-with.json'), 'utf8')) as { chromium: number })
  .chromium;

type Look = { width: number; theme: 'light' | 'dark' };
const looks: readonly Look[] = [
  { width: 390, theme: 'light' },
  { width: 390, theme: 'dark' },
  { width: 1440, theme: 'light' },
  { width: 1440, theme: 'dark' },
];

/** The same words every time: no picture, no name and no address of the newspaper that happens to run. */
const story = {
  genre: 'analysis',
  kicker: 'Fleuves',
  headline: 'Pourquoi le fleuve ne retrouvera pas son lit avant l’été',
  standfirst: 'La crue est passée, l’eau reste. Trois raisons, et ce qu’elles disent de la prochaine.',
  authors: [],
  bylineNote: 'Service des sciences',
  body: `<p>Le fleuve a quitté les caves en une nuit. Il lui faudra des mois pour quitter les prés : la nappe est pleine, et la terre ne boit plus.</p>
<blockquote><p>Nous avons bâti dans son lit, il y dort.</p></blockquote>
<h2>Une nappe pleine</h2>
<p>Les 12 piézomètres de la plaine affichent le même niveau depuis le 1 mars. Aucun n’avait jamais été aussi haut à cette date.</p>`,
};

async function lookAt(page: Page, { width, theme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready);
}

test.beforeEach(({ browser }) => {
  const major = Number(browser.version().split('.')[0]);
  test.skip(major !== madeWith, `pictures made with Chromium ${madeWith}, this is ${major}`);
});

test('an article looks as it was left', async ({ page, publishStory }) => {
  const { path } = await publishStory({ ...story, slug: newWord() });
  await page.goto(path);
  for (const look of looks) {
    await lookAt(page, look);
    await expect(page).toHaveScreenshot(`article-${look.width}-${look.theme}.png`, {
      // Dates follow the day of the run; the masthead and the section have pictures of their own.
      mask: [page.locator('time'), page.locator('.entete'), page.locator('.fil')],
      maxDiffPixelRatio: 0.01,
    });
  }
});

test('a page of text looks as it was left', async ({ page }) => {
  await page.goto(urls.ethics());
  for (const look of looks.filter(({ width, theme }) => (width === 390) === (theme === 'light'))) {
    await lookAt(page, look);
    await expect(page).toHaveScreenshot(`text-${look.width}-${look.theme}.png`, {
      mask: [page.locator('.entete'), page.locator('.pied')],
      maxDiffPixelRatio: 0.01,
    });
  }
});
