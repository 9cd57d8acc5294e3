import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { newRemark } from '#e2e/fixtures/comments.ts';
import { mailTo } from '#e2e/fixtures/mails.ts';
import { forgetAccountTurns } from '#e2e/fixtures/people.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { eraseAccount } from '#features/office/personal-data/use-cases/erase-accounts.ts';
import { sealConnection } from '#features/house/retention/use-cases/seal-records.ts';
import { systemActor } from '#lib/actor.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { deletionMails, deletionWords } from '#words/office/personal-data/account-deletion.ts';
import { accountPages, accountRefusals } from '#messages/accounts.ts';
import { commentWords } from '#words/readers/comments/comments.ts';
import { ownDataMails, ownDataPage as words } from '#words/office/personal-data/personal-data.ts';
import { requisitionWords as requisition } from '#words/house/retention/requisitions.ts';
import { retentionFieldWords, retentionWords } from '#words/house/retention/retention.ts';
import { db } from '#server/db/client.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createComment } from '#tests/factories/comments.ts';
import { zipEntries } from '#tests/zip-entries.ts';

test.beforeEach(forgetAccountTurns);

const sourceOf = async (page: Page, path: string): Promise<string> => (await page.request.get(path)).text();

test.describe('a copy of one’s data', () => {
  // Strangers are refused on purpose.
  test.use({ expectedErrors: [/status of 40[14]/] });

  test('is asked for, made, told of, and holds the comment @phone', async ({
    page: stranger,
    pageOf,
    publishStory,
    expectAccessible,
  }) => {
    const { id: articleId } = await publishStory();
    const { page, person } = await pageOf('reader');
    const text = newRemark();
    await createComment({ articleId, authorId: person.userId, text });
    await page.goto(urls.account());
    await page.getByRole('link', { name: words.title }).click();
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: words.exportAsk }).click();
    // The page follows the worker by itself.
    const link = page.getByRole('link', { name: /^Télécharger l’archive/ });
    await expect(link).toBeVisible({ timeout: 150_000 });
    await expectAccessible(page);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const files = zipEntries(readFileSync(await download.path()));
    expect(files.get('commentaires.csv')).toContain(text);
    expect(files.get('mes-donnees.json')).toContain(text);
    expect(files.get('mes-donnees.json')).toContain(person.email);
    await mailTo(person.email, ownDataMails.ready({ newspaper: 'x', days: 7 }).actionLabel);

    const path = (await link.getAttribute('href')) ?? '';
    expect((await stranger.request.get(path)).status()).toBe(401);
    const other = await pageOf('reader');
    expect((await other.page.request.get(path)).status()).toBe(404);
  });
});

test('the copy is there without a script too @only-nojs', async ({ page, somebody }) => {
  const person = await somebody('reader');
  await page.goto(urls.signIn(urls.ownData()));
  await page.getByLabel(accountPages.signIn.email).fill(person.email);
  await page.getByLabel(accountPages.signIn.password).fill(person.password);
  await page.getByRole('button', { name: accountPages.signIn.submit }).click();
  await page.getByRole('button', { name: words.exportAsk }).click();
  await expect(async () => {
    await page.goto(urls.ownData());
    await expect(page.getByRole('link', { name: /^Télécharger l’archive/ })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 150_000 });
});

test.describe('an account', () => {
  test('is to be deleted, is kept after all, then goes, and its words stay in their thread @phone', async ({
    page: stranger,
    pageOf,
    publishStory,
    expectAccessible,
  }) => {
    const { id: articleId, path } = await publishStory();
    const { page, person } = await pageOf('reader');
    const [text, answer] = [newRemark(), newRemark()];
    const opening = await createComment({ articleId, authorId: person.userId, text });
    await createComment({ articleId, parentId: opening, text: answer });
    await expect.poll(() => sourceOf(stranger, path)).toContain(person.name);

    // A session that was left open since this morning is asked for the password.
    await db().session.updateMany({
      where: { userId: person.userId },
      data: { createdAt: new Date(Date.now() - 3_600_000) },
    });
    await page.goto(urls.ownData());
    await page.getByLabel(deletionWords.password).fill('pas celui-là');
    await page.getByRole('button', { name: deletionWords.submit }).click();
    await expect(page.getByText(accountRefusals.wrongPassword)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(deletionWords.password).fill(person.password);
    await page.getByRole('button', { name: deletionWords.submit }).click();
    await expect(page.getByText(deletionWords.asked)).toBeVisible();
    await mailTo(person.email, deletionMails.asked({ newspaper: 'x', due: '' }).actionLabel);

    await page.goto(urls.account());
    await expect(page.getByText('Votre compte sera supprimé')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: deletionWords.seePending }).click();
    await page.getByRole('button', { name: deletionWords.cancel }).click();
    await expect(page.getByText(deletionWords.cancelled)).toBeVisible();

    await page.getByLabel(deletionWords.password).fill(person.password);
    await page.getByRole('button', { name: deletionWords.submit }).click();
    await expect(page.getByText(deletionWords.asked)).toBeVisible();
    // What the worker does a day later.
    expect(await eraseAccount(person.userId, new Date(Date.now() + 25 * 3_600_000))).toBe(true);
    await expect.poll(() => sourceOf(stranger, path)).not.toContain(person.name);
    const source = await sourceOf(stranger, path);
    for (const words of [text, answer, commentWords.erased]) expect(source).toContain(words);
    await page.goto(urls.account());
    await expect(page).toHaveURL(/\/connexion/);
  });

  test('of the newsroom does not go alone', async ({ pageOf }) => {
    const { page } = await pageOf('moderator');
    await page.goto(urls.ownData());
    await expect(page.locator('#suppression')).toContainText(
      'Un compte de la rédaction ne se supprime pas seul',
    );
    await expect(page.getByRole('button', { name: deletionWords.submit })).toHaveCount(0);
  });
});

test('what is under seal is opened for a requisition, with a line in the journal @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const [userId, commentId] = [randomUUID(), randomUUID()];
  const address = `2001:db8::${commentId.slice(0, 4)}:${commentId.slice(4, 8)}`;
  await transaction(systemActor('e2e'), (open) =>
    sealConnection(open, {
      operation: 'comment_post',
      userId,
      commentId,
      connection: { address, port: 51_413, userAgent: 'Firefox' },
      at: new Date(),
    }),
  );
  const { page } = await pageOf('administrator');
  await page.goto(urls.deskPersonalData());
  await expectAccessible(page);
  // A figure that is none changes nothing, and stays to be mended.
  const identity = page.getByLabel(retentionFieldWords.identityMonths.label);
  await identity.fill('toujours');
  await page.getByRole('button', { name: retentionWords.save }).click();
  await expect(page.getByText(retentionWords.bounds(12, 120))).toBeVisible();
  await expect(identity).toHaveValue('toujours');

  await page.getByLabel(requisition.value).fill(commentId);
  await page.getByRole('button', { name: requisition.submit }).click();
  await expect(page.getByText(requisition.referenceNeeded)).toBeVisible();
  const reference = `PV ${commentId.slice(0, 8)}`;
  await page.getByLabel(requisition.reference).fill(reference);
  await page.getByLabel(requisition.reason, { exact: true }).fill('Menaces, article 222-17 du code pénal');
  await page.getByRole('button', { name: requisition.submit }).click();
  await expect(page.getByText(address, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.goto(withQuery(urls.deskJournal(), { mots: reference }));
  await expect(page.getByText(reference)).toBeVisible();
});
