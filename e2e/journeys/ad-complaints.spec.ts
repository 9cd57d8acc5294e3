import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { complaintDesk, complaintPage, complaintReasonWords } from '#words/ads/reporting/ad-complaints.ts';
import { adFileWords as files } from '#words/ads/delivery/ad-files.ts';
import { db } from '#server/db/client.ts';
import { createCampaign } from '#tests/factories/ads.ts';

/** Standing in a text of nobody's: no other journey is served it. */
const ofNoPage = { targeting: { articleIds: ['01900000-0000-7000-8000-0000000000ad'] } };

test('a reader reports an advertisement, signed in to nothing @nojs', async ({
  page,
  expectAccessible,
  javaScriptEnabled,
}) => {
  const { creativeId } = await createCampaign({ campaign: ofNoPage });
  const message = `Elle promet ce que personne ne peut tenir, dit ${newWord()}.`;
  await page.goto(urls.reportAd({ slot: 'pave-article-1', creativeId, path: '/' }));
  await page.getByLabel(complaintPage.reason).selectOption({ label: complaintReasonWords.misleading });
  await page.getByLabel(complaintPage.message).fill(message);
  // axe itself needs scripts.
  if (javaScriptEnabled) await expectAccessible(page);
  await page.getByRole('button', { name: complaintPage.submit }).click();
  await expect(page.getByText(complaintPage.received)).toBeVisible();
  await expect(page.getByRole('link', { name: complaintPage.back })).toHaveAttribute('href', '/');
  expect(await db().adComplaint.findFirst({ where: { message } })).toMatchObject({
    creativeId,
    pagePath: '/',
  });
});

test('the ad desk takes a campaign off the pages from what a reader says of it', async ({
  pageOf,
  expectAccessible,
}) => {
  const { creativeId, campaignId } = await createCampaign({ campaign: ofNoPage });
  const message = `Trompeuse, dit ${newWord()}.`;
  await db().adComplaint.create({
    // Older than any other that waits: it stands on the first page.
    data: {
      creativeId,
      slot: 'pave-article-1',
      pagePath: '/',
      reason: 'misleading',
      message,
      createdAt: new Date('2026-01-01'),
    },
  });
  const { page } = await pageOf('ad_manager');
  await page.goto(urls.deskAdComplaints());
  await expectAccessible(page);
  const complaint = page.getByRole('article').filter({ hasText: message });
  await expect(complaint).toContainText(complaintReasonWords.misleading);
  await complaint.getByRole('button', { name: /^Suspendre la campagne/ }).click();
  await expect(page.getByText(complaintDesk.paused)).toBeVisible();
  await expect(complaint).toHaveCount(0);
  const campaign = await db().adCampaign.findUniqueOrThrow({ where: { id: campaignId } });
  expect(campaign.state).toBe('paused');
});

test('ads.txt goes back with its wrong line, and is served as soon as it is right', async ({
  pageOf,
  request,
  expectAccessible,
}) => {
  const { page } = await pageOf('ad_manager');
  const account = newWord();
  await page.goto(urls.deskAdFiles());
  const field = page.getByRole('textbox', { name: files.fields.adsTxt, exact: true });
  const before = await field.inputValue();
  const save = page.getByRole('button', { name: files.save });
  await field.fill(`# régie\nhttps://regie.example, ${account}, DIRECT`);
  await save.click();
  await expect(page.getByText(/^Ligne 2/)).toBeVisible();
  await expect(field).toHaveValue(new RegExp(account));
  await expectAccessible(page);
  await field.fill(`# régie\nregie.example, ${account}, DIRECT`);
  await save.click();
  await expect(page.getByText(files.saved)).toBeVisible();
  expect(await (await request.get('/ads.txt')).text()).toContain(`regie.example, ${account}, DIRECT`);
  await field.fill(before);
  await save.click();
  await expect.poll(async () => (await request.get('/ads.txt')).text()).not.toContain(account);
});
