import { expect, test as setup } from '@playwright/test';
import { archive, ensureArchive } from '#tests/factories/archive.ts';

setup('a long list and a story with everything stand in the newspaper', async ({ request }) => {
  await ensureArchive();
  // Written from here, the change reaches the site by its listener.
  await expect.poll(async () => (await request.get(archive.whole)).status()).toBe(200);
  await expect.poll(async () => (await request.get(`/${archive.section}/page/2`)).status()).toBe(200);
});
