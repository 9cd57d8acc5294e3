import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/people.ts';
import { urls } from '#lib/urls.ts';
import { journalActionWords, journalWords } from '#words/office/audit/journal.ts';
import { grantWords, personPage } from '#words/house/accounts/team.ts';

const changed = journalActionWords['person.roles_changed'] ?? '';

test('the journal says who changed what, from where, before and after; it is searched and exported', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page, person: administrator } = await pageOf('administrator');
  const { person } = await pageOf('contributor');
  await page.goto(urls.deskPerson(person.userId));
  await page.getByLabel(grantWords.role(1), { exact: true }).selectOption({ label: 'Journaliste' });
  await page.getByRole('button', { name: personPage.save }).click();
  await expect(page.getByText(personPage.saved)).toBeVisible();

  await page.goto(urls.deskJournal());
  await page.getByLabel(journalWords.who, { exact: true }).fill(administrator.name);
  await page.getByLabel(journalWords.action, { exact: true }).selectOption('person.roles_changed');
  await page.getByLabel(journalWords.words, { exact: true }).fill(person.userId);
  await page.getByRole('button', { name: journalWords.search }).click();
  await expect(page).toHaveURL(/action=person\.roles_changed/);
  const row = page.getByRole('row', { name: new RegExp(changed) });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText(administrator.name);
  await expect(row.getByRole('deletion')).toHaveText('Pigiste (tout le journal)');
  await expect(row.getByRole('insertion')).toHaveText('Journaliste (tout le journal)');
  await expect(row).toContainText(/\/24|\/48/);
  await expectAccessible(page);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: journalWords.export }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^journal-\d{4}-\d{2}-\d{2}\.csv$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const lines = text.trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`${administrator.name};${administrator.userId};${changed}`);

  await row.getByRole('link', { name: person.name }).click();
  await expect(page).toHaveURL(new RegExp(`/redaction/equipe/${person.userId}$`));
  await page.getByRole('link', { name: personPage.journal }).click();
  await expect(page.getByText(journalWords.none)).toBeVisible();
});

test('the journal is not everybody’s, by its page or by its export', async ({ page: stranger, pageOf }) => {
  const { page } = await pageOf('section_editor');
  await page.goto(urls.deskJournal());
  await expect(page.getByText(journalWords.notYours)).toBeVisible();
  expect((await page.request.get(urls.apiJournalExport())).status()).toBe(403);
  expect((await stranger.request.get(urls.apiJournalExport())).status()).toBe(401);
});

test('the journal is whole on a phone', async ({ pageOf }) => {
  const { page } = await pageOf('editor_in_chief');
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(urls.deskJournal());
  await expect(page.getByRole('heading', { name: journalWords.title })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
