import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/newsroom.ts';
import { urls } from '#lib/urls.ts';
import { archive } from '#tests/factories/archive.ts';

/**
 * How the pages look, against pictures that somebody looked at (e2e/pictures). They are made anew on purpose only:
 * `playwright test face-pictures --update-snapshots`, with the browser's major version in made-with.json.
 */
const folder = join(import.meta.dirname, '../pictures');
const madeWith = (JSON.parse(readFileSync(join(folder, 'made-with.json'), 'utf8')) as { chromium: number })
  .chromium;

const pages = [
  ['article', archive.whole],
  ['legal', urls.legalNotice()],
] as const;
const widths = [390, 1440];
const themes = ['light', 'dark'] as const;

for (const [name, path] of pages) {
  for (const width of widths) {
    for (const theme of themes) {
      test(`${name} at ${width} px, ${theme}`, async ({ page, browser }) => {
        const major = Number(browser.version().split('.')[0]);
        test.skip(major !== madeWith, `pictures made with Chromium ${madeWith}, this is ${major}`);
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.goto(path);
        await page.evaluate(async () => {
          await document.fonts.ready;
          await Promise.all(
            [...document.images].filter(({ complete }) => !complete).map((image) => image.decode()),
          );
        });
        await expect(page).toHaveScreenshot(`${name}-${width}-${theme}.png`, {
          // Dates follow the day of the run, and the masthead is drawn by others.
          mask: [page.locator('time'), page.locator('.entete')],
          maxDiffPixelRatio: 0.01,
        });
      });
    }
  }
}
