import { expect, type Page } from '@playwright/test';
import { agreeBefore, answerSlots, pictureAd, setTab, test, toldEvents } from '#e2e/fixtures/ads.ts';
import { openBannerPage } from '#features/ads/delivery/banner-opening.ts';
import { seenAdsKey } from '#features/ads/delivery/seen-ads.ts';
import { adSlotsPath } from '#lib/ad-paths.ts';
import { type Choice, consentEvent, consentKey } from '#lib/consent-choice.ts';
import { adWords } from '#words/ads/delivery/ads.ts';

/** Opens pages in a tab that nobody has come to. */
const openHidden = (page: Page): Promise<unknown> =>
  page.addInitScript(() =>
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' }),
  );

const servePicture = (page: Page): Promise<unknown> =>
  page.route('**/essai-pub/image.svg', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="250"/>',
    }),
  );

test('what nobody saw is told as its page leaves, and decided again should it come back', async ({
  page,
  publishStory,
}) => {
  const { path } = await publishStory();
  await agreeBefore(page, ['ad-viewability']);
  const told = toldEvents(page);
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes(adSlotsPath) && asked.push(request.url()));
  await servePicture(page);
  await answerSlots(page, (slot) =>
    slot === 'banniere-haute'
      ? { ...pictureAd('/essai-pub/image.svg', [300, 250]), isMeasured: true, isAwaited: true }
      : null,
  );
  // Nobody comes to the tab before time stands still: nothing is ever seen for a second.
  await page.clock.install();
  await openHidden(page);
  await page.goto(path);
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await setTab(page, 'visible');
  await page.clock.runFor(100);
  const picture = page.locator('[data-pub="banniere-haute"] img[src*="essai-pub"]');
  await expect(picture).toBeVisible();
  const say = (event: 'pagehide' | 'pageshow') =>
    page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), event);
  await say('pagehide');
  const gone = () => told.filter(({ event }) => event === 'gone');
  await expect.poll(gone).toHaveLength(1);
  expect(asked).toHaveLength(1);
  await say('pageshow');
  await expect.poll(() => asked).toHaveLength(2);
  await expect(picture).toBeVisible();
  expect(gone()).toHaveLength(1);
});

test('caps and tags of others wait for an agreement, and end with it', async ({ page, publishStory }) => {
  const { path } = await publishStory();
  const capped = {
    ...pictureAd('/essai-pub/image.svg', [300, 250]),
    cap: { campaign: crypto.randomUUID(), most: 3, seconds: 3_600 },
  };
  const { src: _noFile, ...words } = capped;
  await servePicture(page);
  await page.route('**/essai-pub/cadre/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Un tiers.</p>' }),
  );
  const decide = (kind: 'picture' | 'tag') =>
    answerSlots(page, () =>
      kind === 'picture' ? capped : { ...words, kind: 'tag', frame: '/essai-pub/cadre/tiers/' },
    );
  const kept = (): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), seenAdsKey);
  const slot = page.locator('[data-pub="banniere-haute"]');

  await decide('picture');
  await page.goto(path);
  await expect(slot.locator('img[src*="essai-pub"]')).toBeVisible();
  expect(await kept()).toBeNull();

  await page.unroute(`**${adSlotsPath}?*`);
  await decide('tag');
  await agreeBefore(page, ['ad-frequency', 'third-party-ads']);
  await page.reload();
  await expect(slot.locator('iframe')).toBeVisible();
  await expect(slot.locator('iframe')).toHaveAttribute('sandbox', /^(?!.*allow-same-origin).*allow-scripts/);
  await expect.poll(kept).toContain(capped.cap.campaign);

  await page.evaluate(
    ([key, event]) => {
      const choice = JSON.parse(localStorage.getItem(key) ?? '') as Choice;
      localStorage.setItem(key, JSON.stringify({ ...choice, yes: [], no: choice.yes }));
      document.dispatchEvent(new CustomEvent(event));
    },
    [consentKey, consentEvent] as const,
  );
  expect(await kept()).toBeNull();
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(slot.locator('[data-pub-cadre] > a:visible')).toHaveCount(1);
});

test('what moves is stopped by whoever looks, and a banner leads to the declared address alone', async ({
  page,
  publishStory,
}) => {
  const { path } = await publishStory();
  const moving = { ...pictureAd('/essai-pub/anime.svg', [970, 250]), still: '/essai-pub/fixe.svg' };
  const { src: _src, still: _still, ...words } = moving;
  await page.context().route('**/essai-pub/*.svg', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="970" height="250"/>',
    }),
  );
  await answerSlots(page, (name) => (name === 'banniere-haute' ? moving : null));
  await page.goto(path);
  const slot = page.locator('[data-pub="banniere-haute"]');
  await expect(slot.locator('img[src*="anime"]')).toBeVisible();
  const before = await slot.boundingBox();
  await slot.getByRole('button', { name: adWords.pause }).press('Enter');
  await expect(slot.locator('img[src*="fixe"]')).toBeVisible();
  await expect(slot.getByRole('button', { name: adWords.play })).toBeVisible();
  expect(await slot.boundingBox()).toEqual(before);

  await page.context().route('**/essai-pub/cadre/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: openBannerPage(
        Buffer.from('<!DOCTYPE html><a href="https://autre.example/" target="_blank">Voir</a>'),
      ).toString(),
    }),
  );
  await page
    .context()
    .route('**/pub/clic/essai', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Offre' }));
  await page.unroute(`**${adSlotsPath}?*`);
  await answerSlots(page, (name) =>
    name === 'banniere-haute' ? { ...words, kind: 'html5', frame: '/essai-pub/cadre/vol/' } : null,
  );
  await page.reload();
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    slot.frameLocator('iframe').getByRole('link', { name: 'Voir' }).click(),
  ]);
  await expect(opened).toHaveURL(/\/pub\/clic\/essai$/);
});

test('what stands at the foot of a telephone covers no focus, and goes when it is closed @only-phone', async ({
  page,
  publishStory,
}) => {
  const { path } = await publishStory();
  await answerSlots(page, () => null);
  await page.goto(path);
  const foot = page.locator('[data-pub="mobile-bas"]');
  await expect(foot).toBeVisible();
  const last = page.getByRole('contentinfo').getByRole('link').last();
  await last.focus();
  await expect
    .poll(async () => {
      const [link, ad] = await Promise.all([last.boundingBox(), foot.boundingBox()]);
      return link !== null && (ad === null || link.y + link.height <= ad.y);
    })
    .toBe(true);
  await foot.locator('[data-pub-fermer]').click();
  await expect(foot).toBeHidden();
  await last.focus();
  await expect(foot).toBeHidden();
});
