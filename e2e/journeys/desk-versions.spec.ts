import { expect, type Page } from '@playwright/test';
import {
  bodyOf,
  confirm,
  expectSaved,
  expectWithinScreen,
  openStory,
  publishOpen,
} from '#e2e/fixtures/desk.ts';
import { openDraft } from '#e2e/fixtures/drafts.ts';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { workflowStateWords } from '#words/newsroom/articles/articles.ts';
import { deskMessages } from '#messages/desk.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';
import { versionMessages as words } from '#words/newsroom/articles/versions.ts';

const { editor, publication } = deskMessages;
const headlineOf = (page: Page) => page.getByLabel(editor.headline, { exact: true });
const storyOf = (word: string) => ({
  headline: `Le canal de ${word} déborde`,
  standfirst: `Les riverains de ${word} attendent.`,
  text: `Le maire de ${word} refuse de parler.`,
});

/** Puts the caret behind the text and writes on. */
async function writeOn(page: Page, text: string): Promise<void> {
  await bodyOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(text);
  await expectSaved(page);
}

test('a version is named, compared word by word, brought back, and the way back is taken @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const word = newWord();
  const { page, person } = await pageOf('editor_in_chief');
  const id = await openDraft(page, person, storyOf(word));
  await page.getByRole('tab', { name: words.panel }).click();
  const panel = page.getByRole('tabpanel', { name: words.panel });
  await panel.getByLabel(words.name).fill(`Première frappe ${word}`);
  await panel.getByRole('button', { name: words.nameSubmit }).click();
  await expect(panel.getByText(words.named(`Première frappe ${word}`))).toBeVisible();
  const named = panel.getByRole('listitem').filter({ hasText: `Première frappe ${word}` });
  await expect(named).toBeVisible();

  await headlineOf(page).fill(`Le canal de ${word} déborde encore`);
  await writeOn(page, ' Personne ne le croit.');
  await named.getByRole('link', { name: /^Comparer la version/ }).click();
  await expect(
    page.getByRole('heading', { name: words.page(`Le canal de ${word} déborde encore`) }),
  ).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: 'encore' })).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: 'Personne ne le croit.' })).toBeVisible();
  await expect(page.getByRole('deletion')).toHaveCount(0);
  await expectAccessible(page);
  await expectWithinScreen(page);

  await openStory(page, id);
  await page.getByRole('tab', { name: words.panel }).click();
  await named.getByRole('button', { name: /^Rétablir la version/ }).click();
  await expect(headlineOf(page)).toHaveValue(`Le canal de ${word} déborde`);
  await expect(bodyOf(page)).not.toContainText('Personne ne le croit.');
  await named.getByRole('button', { name: words.undo }).click();
  await expect(bodyOf(page)).toContainText('Personne ne le croit.');
  await page.reload();
  await expect(headlineOf(page)).toHaveValue(`Le canal de ${word} déborde encore`);
});

test('any two versions are chosen and compared on the page of versions, on a phone and without scripts too', async ({
  pageOf,
}) => {
  const word = newWord();
  const { page, person } = await pageOf('editor_in_chief');
  const id = await openDraft(page, person, storyOf(word));
  await headlineOf(page).fill(`Le canal de ${word} se calme`);
  await expectSaved(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(urls.deskVersions(id));
  await page.getByRole('button', { name: words.compare, exact: true }).click();
  await expect(page.getByRole('deletion').filter({ hasText: 'déborde' })).toBeVisible();
  await expect(page.getByRole('insertion').filter({ hasText: 'se calme' })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a live story is prepared while readers read the old text, given up, taken back, and put online @phone', async ({
  pageOf,
  page: reader,
}) => {
  const word = newWord();
  const { page, person } = await pageOf('editor_in_chief');
  await openDraft(page, person, storyOf(word));
  const path = await publishOpen(page);
  const states = page.locator('.editeur-etats');
  await expect(states).toContainText(workflowStateWords.approved);
  await expect(page.getByRole('button', { name: reviewWords.submit.open })).toHaveCount(0);
  await headlineOf(page).fill(`Le canal de ${word} retrouve son lit`);
  await writeOn(page, ' Le calme revient.');
  await expect(states).toContainText(workflowStateWords.draft);
  await expect(page.getByText(words.unpublished.count(2))).toBeVisible();
  await reader.goto(path);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`Le canal de ${word} déborde`);
  await expect(reader.getByText('Le calme revient.')).toHaveCount(0);

  await confirm(page, {
    open: words.unpublished.discard,
    title: words.unpublished.discardTitle,
    submit: words.unpublished.discardSubmit,
  });
  await expect(page.getByText(words.unpublished.discarded)).toBeVisible();
  await expect(headlineOf(page)).toHaveValue(`Le canal de ${word} déborde`);
  await expect(page.getByRole('button', { name: publication.update })).toHaveCount(0);
  await page.getByRole('button', { name: words.unpublished.undo }).click();
  await expect(headlineOf(page)).toHaveValue(`Le canal de ${word} retrouve son lit`);
  await expect(page.getByText(words.unpublished.count(2))).toBeVisible();

  const datesOf = async () => {
    await reader.goto(path);
    const dateOf = (name: string) =>
      reader.locator(`meta[property="article:${name}"]`).getAttribute('content');
    return { published: await dateOf('published_time'), modified: await dateOf('modified_time') };
  };
  const before = await datesOf();
  expect(before.published).toBeTruthy();
  await confirm(page, {
    open: publication.update,
    title: publication.updateTitle,
    submit: publication.update,
  });
  await expect(page.getByText(publication.updated)).toBeVisible();
  await expect(page.getByText(words.unpublished.count(2))).toHaveCount(0);
  expect(await datesOf()).toEqual(before);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`Le canal de ${word} retrouve son lit`);
  expect(new URL(reader.url()).pathname).toBe(path);

  await writeOn(page, ' La décrue est confirmée.');
  await page.getByRole('button', { name: publication.update, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: publication.updateTitle });
  await dialog.getByLabel(publication.isSubstantive).check();
  await dialog.getByRole('button', { name: publication.update, exact: true }).click();
  await expect(page.getByText(publication.updated)).toBeVisible();
  await expect
    .poll(async () => {
      const now = await datesOf();
      return now.published === before.published && now.modified !== before.modified;
    })
    .toBe(true);
});
