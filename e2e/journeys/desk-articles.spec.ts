import { expect } from '@playwright/test';
import {
  beginStory,
  bodyOf,
  confirm,
  expectSaved,
  expectWithinScreen,
  fillStory,
  openStory,
  publishOpen,
} from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { publicationStateWords, workflowStateWords } from '#words/newsroom/articles/articles.ts';
import { checklistWords } from '#words/newsroom/articles/checklist.ts';
import { aftermathWords } from '#words/newsroom/publishing/aftermath.ts';
import { deskMessages } from '#messages/desk.ts';
import { planningDesk } from '#words/newsroom/publishing/planning-desk.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

const { editor, list, publication } = deskMessages;

/** Somebody else's draft answers 404, which a browser logs. */
test.use({ expectedErrors: [/status of 404/] });

const storyOf = (word: string) => ({
  headline: `La halle de ${word} cherche ses marchands`,
  standfirst: `À ${word}, un étal sur trois reste vide.`,
  text: `Le marché de ${word} ouvre désormais le dimanche.`,
});

test('finds a story in the list by its title, its state and its writer', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page } = await pageOf('journalist');
  const word = newWord();
  await beginStory(page);
  await fillStory(page, storyOf(word));
  await page.getByRole('link', { name: deskMessages.nav.articles, exact: true }).click();
  const row = page.getByRole('row', { name: new RegExp(word) });
  await expect(row).toContainText(publicationStateWords.none);
  await expect(row).toContainText(workflowStateWords.draft);

  const search = page.getByLabel(list.search);
  await search.fill(word);
  await page.getByRole('button', { name: list.filter, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`q=${word}`));
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByLabel(list.state).selectOption({ label: publicationStateWords.withdrawn });
  await page.getByRole('button', { name: list.filter, exact: true }).click();
  await expect(page.getByText(list.emptyTitle)).toBeVisible();
  await page.getByLabel(list.state).selectOption({ label: list.allStates });
  await page.getByLabel(list.mine).check();
  await page.getByRole('button', { name: list.filter, exact: true }).click();
  await expect(page.getByRole('row', { name: new RegExp(word) })).toBeVisible();
  await expectAccessible(page);
});

test('says what is missing before a story may go out, beside each field @phone', async ({ pageOf }) => {
  const { page } = await pageOf('editor_in_chief');
  await beginStory(page);
  await confirm(page, {
    open: publication.publish,
    title: publication.publishTitle,
    submit: publication.publish,
  });
  for (const blocker of ['no_headline', 'no_standfirst', 'no_byline', 'no_body'] as const) {
    await expect(page.getByRole('alert').filter({ hasText: checklistWords[blocker].mend() })).toBeVisible();
  }
  await expect(page.getByText(publicationStateWords.none, { exact: true })).toBeVisible();
});

test('a contributor writes and submits, never publishes; an editor takes it from there', async ({
  pageOf,
}) => {
  const word = newWord();
  const { page: contributor } = await pageOf('contributor');
  const id = await beginStory(contributor);
  await fillStory(contributor, storyOf(word));
  await expect(contributor.getByRole('button', { name: publication.publish })).toHaveCount(0);
  await expect(contributor.getByRole('button', { name: planningDesk.open })).toHaveCount(0);
  const { open, title, act, done } = reviewWords.submit;
  await confirm(contributor, { open, title, submit: act });
  await expect(contributor.getByText(done)).toBeVisible();

  const { page: editorPage } = await pageOf('editor_in_chief');
  await openStory(editorPage, id);
  await expect(editorPage.getByText(workflowStateWords.in_review, { exact: true })).toBeVisible();
  const path = await publishOpen(editorPage);
  expect((await editorPage.request.get(path)).status()).toBe(200);

  await openStory(contributor, id);
  await expect(contributor.getByText(/^Lecture seule/)).toBeVisible();
  await expect(contributor.getByLabel(editor.headline, { exact: true })).toBeDisabled();
});

test('somebody else’s draft looks like none at all', async ({ pageOf }) => {
  const { page: owner } = await pageOf('journalist');
  const id = await beginStory(owner);
  const { page: other } = await pageOf('journalist');
  await other.goto(`/redaction/articles/${id}`);
  await expect(other.getByRole('heading', { name: deskMessages.notFound.title })).toBeVisible();
});

test('a correction stands in the article and on the page of corrections @phone', async ({
  pageOf,
  request,
  expectTrueCopies,
}) => {
  const { page } = await pageOf('journalist');
  const word = newWord();
  await beginStory(page);
  await fillStory(page, storyOf(word));
  const path = await publishOpen(page);
  await page.getByRole('button', { name: publication.correct }).click();
  const dialog = page.getByRole('dialog', { name: publication.correctTitle });
  const text = `La halle de ${word} date de 1911, non de 1901.`;
  await dialog.getByLabel(aftermathWords.text).fill(text);
  await expectWithinScreen(page);
  await dialog.getByRole('button', { name: publication.correctSubmit }).click();
  await expect(page.getByText(publication.corrected)).toBeVisible();
  for (const address of [path, '/corrections']) {
    expect(await (await request.get(address)).text(), address).toContain(text);
  }
  await expectTrueCopies(path, '/corrections');
});

test('a preview opens without an account, is never indexed, and an invented link is none', async ({
  pageOf,
  page: stranger,
  request,
}) => {
  const { page } = await pageOf('journalist');
  const word = newWord();
  await beginStory(page);
  await fillStory(page, storyOf(word));
  await page.getByRole('button', { name: publication.preview, exact: true }).click();
  const link = page.getByRole('link', { name: editor.openPreview });
  const path = (await link.getAttribute('href')) ?? '';
  expect(path).toMatch(/^\/apercu\/[A-Za-z0-9_-]{20,}$/);

  const answer = await stranger.goto(path);
  expect(answer?.headers()['cache-control']).toContain('no-store');
  await expect(stranger.getByRole('heading', { level: 1 })).toContainText(word);
  await expect(stranger.getByText(/^Aperçu de la version/)).toBeVisible();
  await expect(stranger.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(stranger.getByText(storyOf(word).text)).toBeVisible();
  expect((await request.get(`${path.slice(0, -1)}${path.endsWith('x') ? 'y' : 'x'}`)).status()).toBe(404);
});

test('the desk works on a telephone @only-phone', async ({ pageOf, expectAccessible }) => {
  const { page } = await pageOf('journalist');
  const word = newWord();
  await beginStory(page);
  await fillStory(page, storyOf(word));
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  const path = await publishOpen(page);
  expect((await page.request.get(path)).status()).toBe(200);
  await page.goto('/redaction/articles');
  await expect(page.getByRole('link', { name: storyOf(word).headline, exact: true })).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(390);
});

test('what was typed is there after a reload, block by block', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  const word = newWord();
  await fillStory(page, storyOf(word));
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(`Un second paragraphe sur ${word}.`);
  await expectSaved(page);
  await page.reload();
  await expect(bodyOf(page).getByText(storyOf(word).text)).toBeVisible();
  await expect(bodyOf(page).getByText(`Un second paragraphe sur ${word}.`)).toBeVisible();
});
