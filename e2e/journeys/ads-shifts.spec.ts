import { expect, type Page } from '@playwright/test';
import { answerSlots, displayedSlots, expectHouse, pictureAd, test } from '#e2e/fixtures/ads.ts';
import { expectNoShift, scrollThrough, untilPaintedAgain } from '#e2e/fixtures/layout-shifts.ts';
import type { ServedAd } from '#features/ads/delivery/ad-answer.ts';
import { adEventsPath, adSlotsPath } from '#lib/ad-paths.ts';
import { urls } from '#lib/urls.ts';

test.use({
  // What is broken and blocked on purpose, the browser says by itself.
  expectedErrors: [/Failed to load resource.*(?:\/essai-pub\/|\/pub\/|\/api\/v1\/ad-)/],
});

/** Long enough for places in the text and beside it. */
const longBody = Array.from(
  { length: 14 },
  (_, at) => `<p>${`Le quai numéro ${at + 1} attend ses grues depuis l’automne dernier. `.repeat(7)}</p>`,
).join('');

type Publish = (changes: { body: string }) => Promise<{ path: string }>;
const longStory = async (publish: Publish): Promise<string> => (await publish({ body: longBody })).path;

const pages: [name: string, path: (publish: Publish) => Promise<string>, slot: string][] = [
  ['the front', () => Promise.resolve(urls.home()), 'entre-rubriques-une'],
  ['a section', () => Promise.resolve(urls.section('international')), 'banniere-haute'],
  ['a story', longStory, 'pave-article-1'],
];

/** How old a page is when it gets the first file of an advertiser who is slow. */
const lateMs = 3_000;

/** Files of advertisers, none before the page is so old, each after a frame has been painted without it. */
async function serveLate(page: Page): Promise<void> {
  await page.route('**/essai-pub/**', async (route) => {
    await page.waitForFunction((age) => performance.now() >= age, lateMs);
    await untilPaintedAgain(page);
    const isThere = !route.request().url().includes('rien');
    if (!isThere) return route.fulfill({ status: 404 });
    const isFrame = route.request().url().includes('/cadre/');
    return isFrame
      ? route.fulfill({
          contentType: 'text/html',
          body: `<body style="height:3000px">${'haut '.repeat(4_000)}`,
        })
      : route.fulfill({
          contentType: 'image/svg+xml',
          body: '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="2000"><rect width="400" height="2000"/></svg>',
        });
  });
}

const tallPicture = (): ServedAd => pictureAd('/essai-pub/haute.svg', [300, 250]);
const { src: _noFile, ...wordsOfFrame } = tallPicture();
const tallFrame = (): ServedAd => ({ ...wordsOfFrame, kind: 'html5', frame: '/essai-pub/cadre/haut/' });
const broken = (): ServedAd => pictureAd('/essai-pub/rien.svg', [300, 250]);
const brokenFrame = (): ServedAd => ({ ...wordsOfFrame, kind: 'html5', frame: '/essai-pub/cadre/rien/' });

for (const [name, pathOf, among] of pages) {
  test(`nothing moves on ${name} when advertisements come late and taller than said, or break @phone`, async ({
    page,
    publishStory,
  }) => {
    const path = await pathOf(publishStory);
    await serveLate(page);
    await answerSlots(page, (_slot, at) => (at % 2 === 0 ? tallPicture() : tallFrame()));
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await scrollThrough(page, {
      selector: '[data-pub]',
      holds: 'img[src*="essai-pub"], iframe:not([style*="hidden"])',
    });
    expect(await displayedSlots(page)).toContain(among);
    await expectNoShift(page);

    await page.unroute(`**${adSlotsPath}?*`);
    await answerSlots(page, (_slot, at) => [broken(), null, brokenFrame()][at % 3] ?? null);
    const failed = page.waitForResponse((response) => response.url().includes('rien'));
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await failed;
    await scrollThrough(page);
    for (const slot of await displayedSlots(page)) await expectHouse(page, slot);
    await expectNoShift(page);
    // What is still on its way does not matter any more.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

test('behind a blocker the page is whole and says nothing @phone', async ({ page, publishStory }) => {
  const path = await longStory(publishStory);
  for (const blocked of [`**${adSlotsPath}?*`, `**${adEventsPath}`, '**/pub/**'])
    await page.route(blocked, (route) => route.abort('blockedbyclient'));
  const asked = page.waitForEvent('requestfailed', (request) => request.url().includes(adSlotsPath));
  await page.goto(path);
  await asked;
  const slots = await displayedSlots(page);
  expect(slots).toContain('pave-article-1');
  for (const slot of slots) await expectHouse(page, slot);
  await expectNoShift(page);
});
