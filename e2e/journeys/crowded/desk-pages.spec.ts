import { expect } from '@playwright/test';
import { type DeskPage, deskPages, deskRoutes } from '#e2e/fixtures/desk-pages.ts';
import { findTooWide } from '#e2e/fixtures/faults.ts';
import type { Theme } from '#e2e/fixtures/newsroom.ts';
import { test } from '#e2e/fixtures/people.ts';
import { crowdDesk } from '#tests/factories/crowded-desk.ts';

/**
 * Runs after the other journeys: what they left, and words as long as the fields allow, is the worst day that a desk
 * has. The widest and the narrow layout, each in one theme (single rooms have their journeys in both), so that two
 * browsers share the walk.
 */
const walks: readonly { theme: Theme; widths: readonly number[] }[] = [
  { theme: 'light', widths: [1440] },
  { theme: 'dark', widths: [320, 390] },
];

// The page that leads nowhere answers 404, and a browser logs that as an error of its own.
test.use({ expectedErrors: [/status of 404/] });

let pages: DeskPage[] = [];
test.beforeAll(async () => {
  pages = deskPages(await crowdDesk(new Date()));
});

for (const { theme, widths } of walks) {
  test(`every page of the desk holds on its worst day, at ${widths.join(' and ')} px`, async ({
    pageOf,
    expectAccessible,
  }) => {
    // Seconds a page where much else runs.
    test.setTimeout(600_000);
    expect([...new Set(pages.map(({ route }) => route))].sort()).toEqual(await deskRoutes());
    const { page } = await pageOf('administrator');
    for (const { route, path } of pages) {
      await test.step(path, async () => {
        await page.goto(path);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          expect.soft(await findTooWide(page), `${path} at ${width}`).toEqual([]);
        }
        // The kit shows everything twice, landmarks too; its own journey knows that.
        if (route !== 'kit') await expectAccessible(page, [theme]);
      });
    }
  });
}
