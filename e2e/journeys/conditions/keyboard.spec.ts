import { everyTemplate, expectNone, test } from '#e2e/fixtures/conditions.ts';
import { walkByKeyboard } from '#e2e/fixtures/focus-walk.ts';

test('with the keyboard alone, every stop is met, seen and in order', async ({ page }) => {
  for (const { name, path } of everyTemplate) {
    await test.step(name, async () => {
      await page.goto(path);
      expectNone(await walkByKeyboard(page), name);
    });
  }
});
