import { expect } from '@playwright/test';
import { confirmMail, forgetTurns, newRemark, waitLikeAPerson } from '#e2e/fixtures/comments.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { authorSentences } from '#words/readers/spam-filter/comment-verdicts.ts';
import { commentFormWords as form } from '#words/readers/comments/comments.ts';
import {
  figureWords,
  moderationSettingsWords as words,
  unitWords,
} from '#words/readers/moderation/moderation-settings.ts';

test.beforeEach(forgetTurns);
// One after another: who changes the settings meanwhile is told so, and nothing else.
test.describe.configure({ mode: 'default' });

test('a word that is banned refuses the very next comment that hides it, whose text stays', async ({
  pageOf,
  publishStory,
  expectAccessible,
}) => {
  const { path } = await publishStory();
  const word = newWord();
  const { page } = await pageOf('moderator');
  await page.goto(urls.deskModeration());
  await page.getByRole('link', { name: words.link }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await expectAccessible(page);
  const list = page.getByLabel(words.banned);
  const before = await list.inputValue();
  await list.fill(`${before}\n${word}*`);
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(words.saved)).toBeVisible();

  const reader = await pageOf('reader');
  await confirmMail(reader.person.userId);
  await reader.page.goto(path);
  const token = reader.page.waitForResponse(/comments\/token$/);
  const text = `${newRemark()} ${word.toUpperCase()}ette !`;
  await reader.page.getByLabel(form.label).fill(text);
  await token;
  await waitLikeAPerson();
  await reader.page.getByRole('button', { name: form.submit }).click();
  await expect(reader.page.getByRole('alert').filter({ hasText: authorSentences.refused })).toBeVisible();
  // It is theirs to mend: not a letter is lost.
  await expect(reader.page.locator('.miens > li').first()).toContainText(text);

  await page.goto(urls.deskModerationSettings());
  await list.fill(before);
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(words.saved)).toBeVisible();
});

test('a figure that makes no sense is said beside it; the model is switched off and on', async ({
  pageOf,
}) => {
  const { page } = await pageOf('editor_in_chief');
  await page.goto(urls.deskModerationSettings());
  const figure = page.getByLabel(`${figureWords['duplicates.likeness']}${unitWords.percent}`);
  await figure.fill('120');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(words.faulty)).toBeVisible();
  await expect(figure).toHaveValue('120');
  await expect(figure).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: words.turnOff }).click();
  await expect(page.getByText(words.modelOff)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: words.turnOn }).click();
  await expect(page.getByText(words.modelOn)).toBeVisible();
});

test('is for those who moderate', async ({ page, pageOf }) => {
  await page.goto(urls.deskModerationSettings());
  await expect(page).toHaveURL(/\/connexion\?suite=/);
  const journalist = await pageOf('journalist');
  await journalist.page.goto(urls.deskModerationSettings());
  await expect(journalist.page.getByText('revient aux modérateurs')).toBeVisible();
});
