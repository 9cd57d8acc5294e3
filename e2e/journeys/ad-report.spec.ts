import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { findTooWide } from '#e2e/fixtures/faults.ts';
import { test } from '#e2e/fixtures/people.ts';
import { parseCsv } from '#lib/csv.ts';
import { wholeNumber } from '#lib/numbers.ts';
import { urls } from '#lib/urls.ts';
import { adReport as words } from '#messages/fr/ad-report.ts';
import { siteWords } from '#messages/fr/site.ts';
import { createCampaign } from '#tests/factories/ads.ts';
import { countAds, countedAds } from '#tests/factories/counted-ads.ts';

// A link that is over answers 410, one that nobody made 404, and a browser logs both as errors of its own.
test.use({ expectedErrors: [/status of (?:404|410)/] });

/** What the file that the page offers adds up to, of readers. */
async function sumsOf(page: Page): Promise<number[]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.download }).click(),
  ]);
  const [, ...rows] = parseCsv(readFileSync(await file.path(), 'utf8')) ?? [];
  const readers = rows.filter(({ cells }) => cells[4] === words.traffic.reader);
  return [5, 6, 7, 9].map((at) => readers.reduce((sum, { cells }) => sum + Number(cells[at]), 0));
}

async function expectReport(page: Page): Promise<void> {
  const fact = (name: string) =>
    page
      .locator('.rapport-faits > div')
      .filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) });
  await expect(fact(words.served)).toContainText(wholeNumber(countedAds.served));
  await expect(fact(words.viewable)).toContainText(words.viewRate(countedAds.viewable / countedAds.measured));
  await expect(fact(words.clicks)).toContainText(words.clickRate(countedAds.clicks / countedAds.served));
  await expect(page.getByRole('img', { name: /Impressions servies et vues/ })).toBeVisible();
  const robots = page
    .getByRole('table', { name: words.apart })
    .getByRole('row', { name: words.traffic.robot });
  await expect(robots).toContainText(String(countedAds.robots));
  const { served, measured, viewable, clicks } = countedAds;
  expect(await sumsOf(page)).toEqual([served, measured, viewable, clicks]);
}

test('a campaign’s report agrees with its CSV, at the desk and behind a private link without scripts, until it is revoked', async ({
  pageOf,
  browser,
  baseURL,
  watch,
  expectAccessible,
}) => {
  // Ended: it stands on nobody's page meanwhile.
  const campaign = await createCampaign({ campaign: { state: 'ended' } });
  await countAds(campaign, new Date());
  const { page } = await pageOf('ad_manager');
  await page.goto(urls.deskCampaignReport(campaign.campaignId));
  await expectReport(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: words.links.create }).click();
  const address = page.getByRole('textbox', { name: words.links.address });
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
  await expectReport(advertiser);
  for (const width of [390, 1440]) {
    await advertiser.setViewportSize({ width, height: 900 });
    expect(await findTooWide(advertiser), `at ${width} px`).toEqual([]);
  }

  await page.goto(path);
  await expectAccessible(page);
  await page.goto(urls.deskCampaignReport(campaign.campaignId));
  await page.getByRole('button', { name: /^Révoquer le lien/ }).click();
  await expect(page.getByRole('status')).toHaveText(words.links.closed);
  expect((await advertiser.goto(path))?.status()).toBe(410);
  await expect(advertiser.getByRole('heading', { name: siteWords.endedLink.title })).toBeVisible();
  expect((await advertiser.goto(`${path.slice(0, -4)}AAAA`))?.status()).toBe(404);
  await plain.close();
});
