import { expect } from '@playwright/test';
import { bannerOf } from '#e2e/fixtures/ads.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { mostBudget } from '#features/ads/campaign-form.ts';
import { urls } from '#lib/urls.ts';
import { advertiserWords } from '#messages/fr/ads-advertisers.ts';
import {
  campaignFaults,
  campaignFieldWords as fields,
  campaignForm,
  campaignPage,
} from '#messages/fr/ads-campaign.ts';
import { campaignKindWords, phaseWords } from '#messages/fr/ads-desk.ts';
import { db } from '#server/db/client.ts';

test('a campaign is prepared, sent back, approved by somebody else, served, and paused', async ({
  pageOf,
  publishStory,
  request,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const story = await publishStory();
  const { page } = await pageOf('ad_manager');
  const advertiser = `Maison ${story.word}`;
  await page.goto(urls.deskNewAdvertiser());
  await page.getByLabel(advertiserWords.name, { exact: true }).fill(advertiser);
  await page.getByRole('button', { name: advertiserWords.createNow }).click();
  await page.getByRole('link', { name: advertiserWords.newCampaign }).click();

  const save = page.getByRole('button', { name: campaignForm.create });
  await page.getByLabel(fields.kind, { exact: true }).selectOption(campaignKindWords.political);
  await page.getByLabel(fields.startsAt, { exact: true }).fill('2020-01-01T00:00');
  await page.getByLabel(fields.endsAt, { exact: true }).fill('2019-01-01T00:00');
  await page.getByLabel(fields.words, { exact: true }).fill(story.word);
  await save.click();
  for (const sentence of [
    campaignFaults.name,
    campaignFaults.political,
    campaignFaults.endBeforeStart,
    campaignFaults.budget(mostBudget),
  ])
    await expect(page.getByText(sentence, { exact: true })).toBeVisible();
  await expect(page.getByLabel(fields.words, { exact: true })).toHaveValue(story.word);
  await expectAccessible(page);

  const name = `Vélos ${newWord()}`;
  await page.getByLabel(fields.name, { exact: true }).fill(name);
  await page.getByLabel(fields.kind, { exact: true }).selectOption(campaignKindWords.commercial);
  await page.getByLabel(fields.endsAt, { exact: true }).fill('2040-01-01T00:00');
  await page.getByLabel(fields.budget, { exact: true }).fill('100 000');
  await page.getByLabel(campaignForm.pacings.fast, { exact: true }).check();
  await page.getByLabel(fields.priority, { exact: true }).selectOption('1');
  await page.getByLabel(campaignForm.findArticle, { exact: true }).fill(story.headline);
  await page.getByLabel(campaignForm.findArticle, { exact: true }).press('Enter');
  await page.getByRole('button', { name: campaignForm.add(story.headline) }).click();
  await save.click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/campagnes\/[0-9a-f-]{36}$/);
  const path = new URL(page.url()).pathname;
  const campaignId = path.split('/').at(-1) ?? '';
  await db().adCreative.create({
    data: {
      campaignId,
      kind: 'text',
      name: 'Texte',
      clickUrl: 'https://annonceur.example/',
      content: { headline: 'Roulez', text: 'Essai gratuit.', button: 'Voir' },
    },
  });
  await page.getByRole('button', { name: campaignPage.submit }).click();
  await expect(page.getByText(campaignPage.done.submit)).toBeVisible();

  const other = await pageOf('administrator');
  await other.page.goto(path);
  await other.page.getByRole('button', { name: campaignPage.refuse }).click();
  await other.page.getByLabel(campaignPage.refuseReason, { exact: true }).fill('Le texte est trop court.');
  await other.page.getByRole('button', { name: campaignPage.refuseNow, exact: true }).click();
  await expect(other.page.getByText(campaignPage.note('Le texte est trop court.'))).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: campaignPage.submit }).click();
  await expect(page.getByText(campaignPage.done.submit)).toBeVisible();
  await other.page.reload();
  await other.page.getByRole('button', { name: campaignPage.approve, exact: true }).click();
  await expect(other.page.getByText(phaseWords.live, { exact: true })).toBeVisible();
  await expectAccessible(other.page);

  const served = (): Promise<string | undefined> => bannerOf(request, story.path);
  await expect.poll(served).toBe(advertiser);
  await page.reload();
  await page.getByRole('button', { name: campaignPage.pause }).click();
  await expect(page.getByText(phaseWords.paused, { exact: true })).toBeVisible();
  await expect.poll(served).not.toBe(advertiser);

  await page.goto(urls.deskAds({ q: name }));
  const row = page.getByRole('row', { name: new RegExp(name) });
  await expect(row).toContainText(phaseWords.paused);
  await expect(row).toContainText(advertiser);
  await expectAccessible(page);
});
