import { type BrowserContext, expect, type Page, type Response } from '@playwright/test';
import { addPicture, keepAdvertiser, prepareCampaign, previewOn } from '#e2e/fixtures/ad-desk.ts';
import { cellsOf, expectFigures } from '#e2e/fixtures/ad-report.ts';
import {
  agreeBefore,
  bannerOf,
  setTab,
  sumsOf,
  test,
  type ToldEvent,
  toldEvents,
} from '#e2e/fixtures/ads.ts';
import { findTooWide } from '#e2e/fixtures/faults.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { adEventsPath, adSlotsPath } from '#lib/ad-paths.ts';
import { urls } from '#lib/urls.ts';
import { adReport as reportWords } from '#words/ads/reporting/ad-report.ts';
import { campaignPage } from '#words/ads/campaigns/ads-campaign.ts';
import { phaseWords } from '#words/ads/campaigns/ads-desk.ts';
import { siteWords } from '#messages/site.ts';
import { db } from '#server/db/client.ts';

// What a browser logs by itself of a file of the wrong size, of a link that is over and of one that nobody made; and
// where the click leads.
test.use({ expectedErrors: [/status of (?:404|410|422)|third party: https:\/\/annonceur\.example\//] });

type Sold = { alt: string; advertiser: string };

const slotOf = (page: Page) => page.locator('[data-pub="banniere-haute"]');

/** Until what was sold stands in its place instead of the house's own, and the page knows that it is in sight. */
async function expectSold(page: Page, { alt, advertiser }: Sold): Promise<void> {
  await page.clock.runFor(100);
  const slot = slotOf(page);
  await expect(slot.getByRole('img', { name: alt })).toBeVisible();
  await expect(slot.locator('[data-pub-cadre] > a')).toHaveCount(1);
  await expect(slot).toContainText(`Publicité · ${advertiser}`);
  // Observers are told in the order in which they began: the page's own was, when this one is.
  await slot.locator('img').evaluate(
    (image) =>
      new Promise<void>((resolve) => {
        new IntersectionObserver(() => resolve()).observe(image);
      }),
  );
}

const namesOf = (told: readonly ToldEvent[]): string[] => told.map(({ event }) => event);

/** A tab opened behind another, come to in a window without the focus, and left: served, and never seen. */
async function readBehind(context: BrowserContext, path: string, sold: Sold): Promise<void> {
  const page = await context.newPage();
  await agreeBefore(page, ['ad-viewability']);
  const told = toldEvents(page);
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes(adSlotsPath) && asked.push(request.url()));
  await page.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
    Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => false });
  });
  await page.goto(path);
  await page.clock.runFor(10_000);
  expect(asked).toEqual([]);
  await setTab(page, 'visible', false);
  await expectSold(page, sold);
  await page.clock.runFor(10_000);
  await setTab(page, 'hidden', true);
  await page.clock.runFor(10_000);
  await expect.poll(() => namesOf(told)).toEqual(['measured']);
  expect(asked).toHaveLength(1);
  await page.close();
}

/** In front of its reader for as long as anybody could wish: told of once. */
async function expectSeenOnce(page: Page, told: readonly ToldEvent[], sold: Sold): Promise<void> {
  const before = told.length;
  await expectSold(page, sold);
  await page.clock.runFor(900);
  await setTab(page, 'hidden');
  await page.clock.runFor(5_000);
  await expect.poll(() => namesOf(told).slice(before)).toEqual(['measured']);
  await setTab(page, 'visible');
  await page.clock.runFor(10_000);
  await expect.poll(() => namesOf(told).slice(before)).toEqual(['measured', 'viewable']);
  await setTab(page, 'hidden');
  await setTab(page, 'visible');
  await page.clock.runFor(60_000);
  expect(told).toHaveLength(before + 2);
}

/** Follows the advertisement as a reader does, then its link again. */
async function click(page: Page, clickUrl: string): Promise<void> {
  const link = slotOf(page).locator('[data-pub-cadre] > a');
  await expect(link).toHaveAttribute('rel', /sponsored/);
  const path = (await link.getAttribute('href')) ?? '';
  const expectLeading = (answer: { status: () => number; headers: () => Record<string, string> }): void => {
    expect(answer.status()).toBe(303);
    expect(answer.headers()['location']).toBe(clickUrl);
  };
  const isOfClick = (response: Response): boolean => new URL(response.url()).pathname === path;
  const [opened, followed] = await Promise.all([
    page.context().waitForEvent('page'),
    page.context().waitForEvent('response', isOfClick),
    link.click(),
  ]);
  expectLeading(followed);
  await opened.close();
  expectLeading(await page.request.get(path, { maxRedirects: 0 }));
}

test('a campaign is sold, looked at on a page, approved by somebody else, live at once, seen and counted once, and every report of it agrees', async ({
  page: reader,
  pageOf,
  publishStory,
  request,
  browser,
  baseURL,
  watch,
  expectAccessible,
}, testInfo) => {
  test.setTimeout(300_000);
  const story = await publishStory();
  const name = `Vélos ${newWord()}`;
  const sold = { advertiser: `Maison ${story.word}`, alt: `Une scène ${story.word}` };
  const clickUrl = `https://annonceur.example/${story.word}`;
  const served = (): Promise<string | undefined> => bannerOf(request, story.path);
  const { page: seller } = await pageOf('ad_manager');
  const { page: other } = await pageOf('administrator');
  const look = (): Promise<void> => expectAccessible(seller);
  await keepAdvertiser(seller, sold.advertiser);
  const campaignId = await prepareCampaign(seller, { name, story, look });
  await addPicture(seller, { campaignId, alt: sold.alt, clickUrl, look });
  await previewOn(seller, story.path, sold.alt);

  await test.step('sent back, then approved by somebody else', async () => {
    const submit = async (): Promise<void> => {
      await seller.goto(urls.deskCampaign(campaignId));
      await seller.getByRole('button', { name: campaignPage.submit }).click();
      await expect(seller.getByText(campaignPage.done.submit)).toBeVisible();
      await other.goto(urls.deskCampaign(campaignId));
    };
    const reason = 'Le texte est trop court.';
    await submit();
    await other.getByRole('button', { name: campaignPage.refuse }).click();
    await other.getByLabel(campaignPage.refuseReason, { exact: true }).fill(reason);
    await other.getByRole('button', { name: campaignPage.refuseNow, exact: true }).click();
    await expect(other.getByText(campaignPage.note(reason))).toBeVisible();
    await submit();
    expect(await served()).not.toBe(sold.advertiser);
    const isApproval = (response: Response): boolean =>
      response.request().method() === 'POST' &&
      new URL(response.url()).pathname === urls.deskCampaign(campaignId);
    const answered = other.waitForResponse(isApproval);
    await other.getByRole('button', { name: campaignPage.approve, exact: true }).click();
    await answered;
    const since = performance.now();
    await expect.poll(served, { intervals: [25] }).toBe(sold.advertiser);
    const description = `${Math.round(performance.now() - since)} ms after its approval was answered`;
    testInfo.annotations.push({ type: 'live', description });
    await expect(other.getByText(phaseWords.live, { exact: true })).toBeVisible();
  });

  const { id: creativeId } = await db().adCreative.findFirstOrThrow({ where: { campaignId } });
  // A robot costs nothing of a budget; readers are served of what the process has taken of it.
  await expect
    .poll(() => db().adLease.count({ where: { campaignId, amount: { gt: 0 } } }))
    .toBeGreaterThan(0);
  await test.step('seen and clicked, once for each serving', async () => {
    const told = toldEvents(reader);
    await reader.clock.install();
    await reader.goto(story.path);
    await reader.clock.pauseAt(new Date(Date.now() + 60_000));
    // Before any agreement: served, and nothing is said of being seen.
    await expectSold(reader, sold);
    await reader.clock.runFor(10_000);
    expect(told).toEqual([]);
    await agreeBefore(reader, ['ad-viewability']);
    await readBehind(reader.context(), story.path, sold);
    await reader.goto(story.path);
    await expectSeenOnce(reader, told, sold);
    await reader.reload();
    await expectSeenOnce(reader, told, sold);
    expect(new Set(told.map(({ serving }) => serving)).size).toBe(2);
    const headers = { 'sec-fetch-site': 'same-origin' };
    const again = await reader.request.post(adEventsPath, { headers, data: { events: told } });
    expect(await again.json()).toEqual({ events: told.map(() => 'double') });
    await click(reader, clickUrl);
  });

  const figures = { served: 4, measured: 3, viewable: 2, clicks: 1 };
  await expect.poll(() => sumsOf(creativeId)).toEqual(figures);
  await seller.goto(urls.deskCampaignReport(campaignId));
  await expectFigures(seller, figures);
  expect(await cellsOf(seller, reportWords.apart, /Robots/)).toEqual(['1', '0', '0']);
  expect(await cellsOf(seller, reportWords.apart, /Doublons/)).toEqual(['0', '2', '2']);

  await test.step('the advertiser reads the same behind a private link, without scripts, until it is revoked', async () => {
    await seller.getByRole('button', { name: reportWords.links.create }).click();
    const address = seller.getByRole('textbox', { name: reportWords.links.address });
    await expect(address).toHaveValue(/\/pub\/rapport\/[\w-]{43}$/);
    const path = new URL(await address.inputValue()).pathname;
    const plain = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
    watch(plain);
    const advertiser = await plain.newPage();
    const answer = await advertiser.goto(path);
    expect(answer?.headers()).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
    await expectFigures(advertiser, figures);
    for (const width of [390, 1440]) {
      await advertiser.setViewportSize({ width, height: 900 });
      expect(await findTooWide(advertiser), `at ${width} px`).toEqual([]);
    }
    await other.goto(path);
    await expectAccessible(other);
    await seller.getByRole('button', { name: /^Révoquer le lien/ }).click();
    await expect(seller.getByText(reportWords.links.closed)).toBeVisible();
    expect((await advertiser.goto(path))?.status()).toBe(410);
    await expect(advertiser.getByRole('heading', { name: siteWords.endedLink.title })).toBeVisible();
    expect((await advertiser.goto(`${path.slice(0, -4)}AAAA`))?.status()).toBe(404);
    await plain.close();
  });

  await seller.goto(urls.deskCampaign(campaignId));
  await seller.getByRole('button', { name: campaignPage.pause }).click();
  await expect(seller.getByText(phaseWords.paused, { exact: true })).toBeVisible();
  await expect.poll(served).not.toBe(sold.advertiser);
  await seller.goto(urls.deskAds({ q: name }));
  const row = seller.getByRole('row', { name: new RegExp(name) });
  await expect(row).toContainText(phaseWords.paused);
  await expect(row).toContainText(sold.advertiser);
});
