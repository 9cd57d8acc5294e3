import { expect, test as setup } from '@playwright/test';
import { urls } from '#lib/urls.ts';
import { archive, ensureArchive } from '#tests/factories/archive.ts';
import { ensureShowcase, showcase } from '#tests/factories/showcase.ts';

setup('a long list, a story with everything and a showcase stand in the newspaper', async ({ request }) => {
  await ensureArchive();
  await ensureShowcase();
  // Written from here, the change reaches the site by its listener.
  for (const path of [archive.whole, urls.sectionPage(archive.section, 2), urls.section(showcase.section)]) {
    await expect.poll(async () => (await request.get(path)).status(), { message: path }).toBe(200);
  }
});
