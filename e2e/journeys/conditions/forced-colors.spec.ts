import { expect } from '@playwright/test';
import { everyTemplate, expectNone, test } from '#e2e/fixtures/conditions.ts';
import { lostInForcedColors, withoutRing } from '#e2e/fixtures/forced-colors.ts';

test('a reader’s own colours take nothing away', async ({ page }) => {
  for (const { name, path } of everyTemplate) {
    await test.step(name, async () => {
      await page.goto(path);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expectNone(await lostInForcedColors(page), name);
      // What is focused next by a script shows its ring as if it had been reached by this key.
      await page.keyboard.press('Tab');
      expectNone(await withoutRing(page), `${name}: rings`);
    });
  }
});
