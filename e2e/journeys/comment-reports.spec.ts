import { expect, type Page } from '@playwright/test';
import { newRemark } from '#e2e/fixtures/comments.ts';
import { mailTo } from '#e2e/fixtures/mails.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { reportDesk as desk } from '#words/readers/reports/comment-report-desk.ts';
import {
  groundWords,
  receiptPage,
  removalPanel,
  reportFaults,
  reportPage as form,
  reportRefusals,
  statementPage,
} from '#words/readers/comments/comment-reports.ts';
import { createComment } from '#tests/factories/comments.ts';

/** What a reader's page is made of, as it is sent. */
const sourceOf = async (page: Page, path: string): Promise<string> => (await page.request.get(path)).text();

test('reported without scripts, removed in two presses, contested, and put back by somebody else', async ({
  browser,
  baseURL,
  contextOptions,
  watch,
  pageOf,
  publishStory,
  expectAccessible,
}) => {
  // Four people, and five pages looked at in both themes.
  test.slow();
  const { id: articleId, path } = await publishStory();
  const author = await pageOf('reader');
  const { name } = author.person;
  const text = newRemark();
  await createComment({ articleId, authorId: author.person.userId, text });

  // A stranger without scripts; what is missing is said at once, and what was typed stays.
  const context = await browser.newContext({
    ...contextOptions,
    baseURL: baseURL ?? '',
    javaScriptEnabled: false,
  });
  watch(context);
  const page = await context.newPage();
  const email = `${newWord()}@exemple.test`;
  await expect.poll(() => sourceOf(page, path)).toContain(text);
  await page.goto(path);
  await page.getByRole('link', { name: form.linkFor(name) }).click();
  await expect(page.getByRole('heading', { level: 1, name: form.title })).toBeVisible();
  await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByLabel(form.place)).toHaveValue(/#commentaire-[0-9a-f-]+$/);
  await page.getByLabel(form.explanation).fill(`Il injurie ${name}.`);
  await page.getByLabel(form.email).fill('pas une adresse');
  await page.getByRole('button', { name: form.submit }).click();
  for (const fault of [reportFaults.ground, reportFaults.name, reportFaults.badEmail, reportFaults.goodFaith])
    await expect(page.getByText(fault)).toBeVisible();
  await expect(page.getByLabel(form.explanation)).toHaveValue(`Il injurie ${name}.`);
  await page.getByLabel(form.ground).selectOption({ label: groundWords.insult.label });
  await page.getByLabel(form.name).fill('Ana Costa');
  await page.getByLabel(form.email).fill(email);
  await page.getByLabel(form.goodFaith).check();
  await page.getByRole('button', { name: form.submit }).click();
  await expect(page.getByText(receiptPage.thanks)).toBeVisible();
  const number = /S-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(page.url())?.[0] ?? '';
  const receipt = urls.reportReceipt(number);
  await expect(page.getByText(receiptPage.open)).toBeVisible();
  expect(await mailTo(email, number)).toContain(groundWords.insult.label);

  // The desk has it; from the page where it stands, two presses remove it.
  const remover = await pageOf('moderator');
  await remover.page.goto(urls.deskReports());
  const reported = remover.page.getByRole('article', { name: desk.of(name) });
  await expect(reported).toContainText(`Il injurie ${name}.`);
  await expectAccessible(remover.page);
  await remover.page.goto(path);
  await remover.page.getByRole('link', { name: form.linkFor(name) }).click();
  await expectAccessible(remover.page);
  await remover.page.getByRole('button', { name: groundWords.insult.label }).click();
  await expect(remover.page.getByText(removalPanel.removed)).toBeVisible();
  await expect.poll(() => sourceOf(page, path)).not.toContain(text);
  await page.goto(receipt);
  await expect(page.getByText(receiptPage.outcomes.removed)).toBeVisible();

  // Its author reads why, and contests.
  await author.page.goto(urls.ownComments());
  await author.page.getByRole('link', { name: statementPage.link }).click();
  await expect(author.page.getByText(groundWords.insult.basis)).toBeVisible();
  await expectAccessible(author.page);
  await author.page.getByRole('button', { name: statementPage.submit }).click();
  await expect(author.page.getByText(reportFaults.appeal)).toBeVisible();
  const plea = `Ce n’était pas une injure, foi de ${newWord()}.`;
  await author.page.getByLabel(statementPage.appealText).fill(plea);
  await author.page.getByRole('button', { name: statementPage.submit }).click();
  await expect(author.page.getByText(statementPage.sent)).toBeVisible();

  // Whoever removed it reads the appeal, and does not decide it; somebody else does.
  await remover.page.goto(urls.deskReports());
  const own = remover.page.getByRole('article', { name: desk.appealOf(name) });
  await expect(own).toContainText(plea);
  await expect(own.getByText(reportRefusals.ownRemoval)).toBeVisible();
  const other = await pageOf('moderator');
  await other.page.goto(urls.deskReports());
  await expectAccessible(other.page);
  await other.page.getByRole('button', { name: desk.restoreOf(name) }).click();
  await expect(other.page.getByText(desk.restored(name))).toBeVisible();
  await expect.poll(() => sourceOf(page, path)).toContain(text);
  await author.page.reload();
  await expect(author.page.getByText(statementPage.outcomes.restored)).toBeVisible();
  await context.close();
});

test('left where it is, or passed on to the authorities, with the year’s figures for moderators alone', async ({
  page: stranger,
  pageOf,
  publishStory,
}) => {
  const { id: articleId, path } = await publishStory();
  const author = await pageOf('reader');
  const { name } = author.person;
  const commentId = await createComment({ articleId, authorId: author.person.userId, text: newRemark() });
  await stranger.goto(urls.reportComment(commentId));
  await stranger.getByLabel(form.ground).selectOption('life_threat');
  await stranger.getByLabel(form.explanation).fill('Il annonce un meurtre.');
  await stranger.getByLabel(form.name).fill('Ana Costa');
  await stranger.getByLabel(form.email).fill(`${newWord()}@exemple.test`);
  await stranger.getByLabel(form.goodFaith).check();
  await stranger.getByRole('button', { name: form.submit }).click();
  await expect(stranger.getByText(receiptPage.thanks)).toBeVisible();

  const { page } = await pageOf('moderator');
  await page.goto(urls.deskReports());
  const item = page.getByRole('article', { name: desk.of(name) });
  await expect(item).toContainText(desk.threatLead);
  await item.getByRole('button', { name: desk.passOn }).click();
  await expect(item.getByText(reportFaults.authority)).toBeVisible();
  await item.getByLabel(desk.authority).fill('PHAROS, dossier 12');
  await item.getByRole('button', { name: desk.passOn }).click();
  await expect(item.getByText('PHAROS, dossier 12')).toBeVisible();
  await item.getByRole('button', { name: desk.keepOf(name) }).click();
  await expect(item).toHaveCount(0);
  expect(await sourceOf(stranger, path)).toContain(form.linkFor(name));

  const download = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /^Chiffres de / })
    .first()
    .click();
  expect((await download).suggestedFilename()).toMatch(/^transparence-\d{4}\.csv$/);
  const year = new Date().getFullYear();
  expect((await stranger.request.get(urls.apiTransparency(year))).status()).toBe(401);
  expect((await author.page.request.get(urls.apiTransparency(year))).status()).toBe(403);
});
