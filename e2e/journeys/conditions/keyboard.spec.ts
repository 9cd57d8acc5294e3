import { everyTemplate, expectNone, test } from '#e2e/fixtures/conditions.ts';
import { walkByKeyboard } from '#e2e/fixtures/focus-walk.ts';
import { keepHouseAds } from '#e2e/fixtures/house-ads.ts';

/** A walk stops at every link of every page: several browsers share it. */
const parts = 4;

for (let part = 0; part < parts; part += 1) {
  test(`with the keyboard alone, every stop is met, seen and in order (${part + 1} of ${parts})`, async ({
    page,
  }) => {
    // What is sold would take the place of a stop while one walks.
    await keepHouseAds(page);
    for (const { name, path } of everyTemplate.filter((_, at) => at % parts === part)) {
      await test.step(name, async () => {
        await page.goto(path);
        expectNone(await walkByKeyboard(page), name);
      });
    }
  });
}
