import { expect, test } from '@playwright/test';
import { verifyCache } from '#scripts/verify-cache.ts';
import { getConfig } from '#server/config.ts';

/** After every other journey, when nobody writes any more. */
test('every kept page equals a fresh render', async ({ baseURL }) => {
  test.setTimeout(600_000);
  const paths = ['/nulle-part', '/international/jamais-ecrit', '/recherche?q=canal'];
  const verdict = await verifyCache({ base: baseURL ?? '', secret: getConfig().verifySecret ?? '', paths });
  expect(verdict.differences).toEqual([]);
  expect(verdict.checked).toBeGreaterThan(100);
});
