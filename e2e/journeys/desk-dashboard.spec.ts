import { expect, type Page } from '@playwright/test';
import { beginStory, expectSaved, fillStory } from '#e2e/fixtures/desk.ts';
import { openDraft } from '#e2e/fixtures/drafts.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { submitArticle } from '#features/newsroom/writing/use-cases/submit-article.ts';
import { systemActor } from '#lib/actor.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { dashboardWords } from '#words/newsroom/publishing/dashboard.ts';
import { listKeys, listViews } from '#words/newsroom/writing/desk-list.ts';
import { deskMessages } from '#messages/desk.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

const storyOf = (word: string) => ({
  headline: `Le bac de ${word} reprend`,
  standfirst: `À ${word}, la traversée dure dix minutes.`,
  text: `Le bac de ${word} repart après deux ans d’arrêt.`,
});

const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** A story written by somebody and sent to review. */
async function sendToReview(page: Page): Promise<{ word: string; articleId: string }> {
  const word = newWord();
  const articleId = await beginStory(page);
  await fillStory(page, storyOf(word));
  const outcome = await submitArticle({
    actor: systemActor('e2e'),
    input: { articleId, note: `Un mot sur ${word}.` },
  });
  expect(outcome.ok).toBe(true);
  return { word, articleId };
}

test('the desk opens on what one does now, each with their own @phone', async ({
  pageOf,
  publishStory,
  expectAccessible,
}) => {
  const { page: writer } = await pageOf('contributor');
  const draft = newWord();
  await beginStory(writer);
  await fillStory(writer, storyOf(draft));
  await expectSaved(writer);
  const { word } = await sendToReview(writer);
  const published = await publishStory();

  await writer.goto('/redaction');
  await expect(part(writer, dashboardWords.drafts)).toContainText(draft);
  await expect(part(writer, dashboardWords.sent)).toContainText(word);
  await expect(part(writer, dashboardWords.toReview)).toHaveCount(0);
  await expect(writer.getByText(published.headline)).toHaveCount(0);
  await expectAccessible(writer);

  const { page: chief } = await pageOf('editor_in_chief');
  await chief.goto('/redaction');
  await expect(part(chief, dashboardWords.toReview)).toBeVisible();
  const today = part(chief, /^Aujourd’hui/);
  const link = today.getByRole('link', { name: published.headline, exact: true });
  await expect(link).toBeVisible();
  await expectAccessible(chief);
  expect(await width(chief)).toBeLessThanOrEqual(chief.viewportSize()?.width ?? 0);
  await link.press('Enter');
  await expect(chief).toHaveURL(new RegExp(published.id));

  const { page: moderator } = await pageOf('moderator');
  await moderator.goto('/redaction');
  await expect(moderator.getByText(dashboardWords.other.title)).toBeVisible();
  await expect(moderator.getByText(published.headline)).toHaveCount(0);
  await expectAccessible(moderator);
});

test('one takes a text from « À relire »; the second who presses learns who has it @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page: writer } = await pageOf('journalist');
  const { word } = await sendToReview(writer);
  const { page: one, person } = await pageOf('editor_in_chief');
  const { page: other } = await pageOf('editor_in_chief');
  const rowOf = (page: Page) => page.getByRole('row', { name: new RegExp(word) });
  const take = (page: Page) => rowOf(page).getByRole('button', { name: reviewWords.turn.take });
  for (const page of [one, other]) {
    await page.goto('/redaction/relecture');
    await expect(rowOf(page)).toContainText(`Un mot sur ${word}.`);
  }
  await expectAccessible(one);
  expect(await width(one)).toBeLessThanOrEqual(one.viewportSize()?.width ?? 0);
  await take(one).click();
  await expect(rowOf(one)).toContainText(reviewWords.turn.mine);
  await take(other).click();
  await expect(rowOf(other)).toContainText(person.name);
  await expect(take(other)).toHaveCount(0);

  await writer.goto('/redaction/relecture');
  await expect(writer.getByRole('row')).toHaveCount(0);
  await writer.goto('/redaction/articles');
  await expect(rowOf(writer)).toContainText(person.name);
});

test('the list is walked and opened from the keyboard, and single keys can be turned off', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page, person } = await pageOf('journalist');
  const words = [newWord(), newWord()];
  for (const word of words) await openDraft(page, person, storyOf(word));
  // Their own texts: a journey beside may put another one on top of everybody's.
  await page.goto(withQuery(urls.deskArticles(), { miens: '1' }));
  const link = (word: string) => page.getByRole('link', { name: new RegExp(word) });
  const [first = '', second = ''] = words;
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: listKeys.title });
  await expect(help).toBeVisible();
  await expectAccessible(page);
  await help.getByRole('button', { name: listKeys.close }).click();
  await page.keyboard.press('j');
  await expect(link(second)).toBeFocused();
  await page.keyboard.press('j');
  await expect(link(first)).toBeFocused();
  await page.keyboard.press('k');
  await expect(link(second)).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByLabel(deskMessages.list.search)).toBeFocused();
  await page.keyboard.type('jk?');
  await expect(page.getByLabel(deskMessages.list.search)).toHaveValue('jk?');
  await expect(help).toHaveCount(0);

  await page.getByRole('button', { name: listKeys.open }).click();
  await help.getByLabel(listKeys.isOn).uncheck();
  await help.getByRole('button', { name: listKeys.close }).click();
  await link(first).focus();
  await page.keyboard.press('k');
  await expect(link(first)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(deskMessages.editor.headline, { exact: true })).toHaveValue(
    storyOf(first).headline,
  );

  await page.goto('/redaction/articles');
  const views = page.getByRole('navigation', { name: listViews.label });
  await views.getByRole('link', { name: listViews.returned }).click();
  await expect(page.getByText(deskMessages.list.emptyTitle)).toBeVisible();
  await expect(views.getByRole('link', { name: listViews.returned })).toHaveAttribute('aria-current', 'page');
});
