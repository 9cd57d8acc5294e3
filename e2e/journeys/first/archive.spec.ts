import { expect, test as setup } from '@playwright/test';
import { urls } from '#lib/urls.ts';
import { checkLinks } from '#scripts/check-links.ts';
import { archive, ensureArchive } from '#tests/factories/archive.ts';
import { ensureShowcase, showcase } from '#tests/factories/showcase.ts';

/** The second one reads what the first has written, and nobody else writes before both have ended. */
setup.describe.configure({ mode: 'serial' });

setup('a long list, a story with everything and a showcase stand in the newspaper', async ({ request }) => {
  await ensureArchive();
  await ensureShowcase();
  // Written from here, the change reaches the site by its listener.
  for (const path of [archive.whole, urls.sectionPage(archive.section, 2), urls.section(showcase.section)]) {
    await expect.poll(async () => (await request.get(path)).status(), { message: path }).toBe(200);
  }
});

setup('no link of the newspaper to itself is broken', async ({ baseURL }) => {
  setup.setTimeout(600_000);
  const { broken, pages } = await checkLinks({ base: baseURL ?? '' });
  expect(broken).toEqual([]);
  expect(pages).toBeGreaterThan(200);
});
