import { type APIRequestContext, expect } from '@playwright/test';
import { demonstrationStories } from '#e2e/fixtures/demonstration.ts';
import { keepHouseAds } from '#e2e/fixtures/house-ads.ts';
import { test } from '#e2e/fixtures/newsroom.ts';
import { reservedHeight } from '#features/ads/campaigns/ad-slots.ts';

const screens = [
  [320, 'phone'],
  [800, 'tablet'],
  [1_280, 'desktop'],
] as const;

/** A story of the demonstration with a place in its text. */
async function storyWithAds(request: APIRequestContext): Promise<string> {
  for (const path of await demonstrationStories())
    if ((await (await request.get(path)).text()).includes('data-pub="pave-article-1"')) return path;
  throw new Error('No story of the demonstration has a place in its text.');
}

test('places for advertisements keep their height on every screen, and the keyboard passes them', async ({
  page,
  request,
}) => {
  // What the kept page shows by itself: nothing is sold in it.
  await keepHouseAds(page);
  await page.goto(await storyWithAds(request));
  const inText = page.locator('[data-pub="pave-article-1"]');
  const places = [
    ['banniere-haute', page.locator('[data-pub="banniere-haute"]')],
    ['pave-article', inText],
  ] as const;
  for (const [width, device] of screens) {
    await page.setViewportSize({ width, height: 900 });
    for (const [kind, place] of places) {
      const height = await place.evaluate((aside) => Number.parseFloat(getComputedStyle(aside).height));
      expect(height, `${kind} at ${width} px`).toBe(reservedHeight(kind, device));
      const frame = await place.locator('[data-pub-cadre] > :visible').boundingBox();
      expect(frame?.x ?? -1, `${kind} at ${width} px`).toBeGreaterThanOrEqual(0);
      expect((frame?.x ?? 0) + (frame?.width ?? width), `${kind} at ${width} px`).toBeLessThanOrEqual(width);
    }
  }
  await expect(inText).toHaveAccessibleName('Publicité dans le texte, 1');
  await expect(page.locator('[data-pub="mobile-bas"]')).toBeHidden();

  await inText.locator('.pub-passer').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isPast = await inText.evaluate((aside) => {
    const { activeElement } = document;
    return (
      activeElement !== null &&
      !aside.contains(activeElement) &&
      (aside.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    );
  });
  expect(isPast).toBe(true);
});
