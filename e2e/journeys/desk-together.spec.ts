import { expect, type Page } from '@playwright/test';
import { beginStory, bodyOf, expectSaved, fillStory, openStory } from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { deskMessages } from '#messages/fr/desk.ts';

const { conflict, editor, save } = deskMessages;

/** A connection that is cut logs each request that it lost. */
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

const headlineOf = (page: Page) => page.getByLabel(editor.headline, { exact: true });
const standfirstOf = (page: Page) => page.getByLabel(editor.standfirst, { exact: true });

const storyOf = (word: string) => ({
  headline: `Le phare de ${word} s’éteint`,
  standfirst: `Les marins de ${word} s’inquiètent.`,
  text: `Le gardien de ${word} part à la retraite.`,
});

test('two people write different fields: both texts are kept without a question', async ({ pageOf }) => {
  const word = newWord();
  const { page: one } = await pageOf('editor_in_chief');
  const id = await beginStory(one);
  await fillStory(one, storyOf(word));
  const { page: other } = await pageOf('editor_in_chief');
  await openStory(other, id);

  await headlineOf(one).fill(`Le phare de ${word} rallumé`);
  await expectSaved(one);
  await standfirstOf(other).fill(`À ${word}, les marins respirent.`);
  await expect(other.getByText(save.merged)).toBeVisible();
  await expectSaved(other);
  await expect(headlineOf(other)).toHaveValue(`Le phare de ${word} rallumé`);
  await one.reload();
  await expect(headlineOf(one)).toHaveValue(`Le phare de ${word} rallumé`);
  await expect(standfirstOf(one)).toHaveValue(`À ${word}, les marins respirent.`);
});

test('two people write the same passage: both versions stand side by side, a choice settles it', async ({
  pageOf,
  expectAccessible,
}) => {
  const word = newWord();
  const { page: one } = await pageOf('editor_in_chief');
  const id = await beginStory(one);
  await fillStory(one, storyOf(word));
  const { page: other } = await pageOf('editor_in_chief');
  await openStory(other, id);

  await headlineOf(one).fill(`Version de la première ${word}`);
  await expectSaved(one);
  await headlineOf(other).fill(`Version du second ${word}`);
  const question = other.getByRole('region', { name: conflict.title });
  await expect(question.getByText(`Version de la première ${word}`)).toBeVisible();
  await expect(question.getByText(`Version du second ${word}`)).toBeVisible();
  await expect(other.getByRole('button', { name: conflict.apply })).toBeDisabled();
  await expectAccessible(other);
  await question.getByLabel(conflict.mine, { exact: true }).check();
  await question.getByRole('button', { name: conflict.apply }).click();
  await expect(question).toHaveCount(0);
  await expectSaved(other);
  await one.reload();
  await expect(headlineOf(one)).toHaveValue(`Version du second ${word}`);
});

test('a cut connection: the text stays on the device, says so, and leaves by itself afterwards', async ({
  pageOf,
}) => {
  const word = newWord();
  const { page } = await pageOf('journalist');
  await beginStory(page);
  await fillStory(page, storyOf(word));
  await page.context().setOffline(true);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(` Personne ne le remplace à ${word}.`);
  await expect(page.getByText(/^Hors ligne/)).toBeVisible();
  await page.context().setOffline(false);
  await expectSaved(page);
  await page.reload();
  await expect(bodyOf(page)).toContainText(`Personne ne le remplace à ${word}.`);
});

test('a window closed before it could save: the next one finds the text again and sends it', async ({
  pageOf,
}) => {
  const word = newWord();
  const { page } = await pageOf('journalist');
  const id = await beginStory(page);
  await fillStory(page, storyOf(word));
  await page.context().setOffline(true);
  await standfirstOf(page).fill(`Repris après la panne de ${word}.`);
  await expect(page.getByText(/^Hors ligne/)).toBeVisible();
  await page.close();
  await page.context().setOffline(false);

  const next = await page.context().newPage();
  await openStory(next, id);
  await expect(next.getByText(/^Du texte non enregistré/)).toBeVisible();
  await expect(standfirstOf(next)).toHaveValue(`Repris après la panne de ${word}.`);
  await expectSaved(next);
  await next.reload();
  await expect(standfirstOf(next)).toHaveValue(`Repris après la panne de ${word}.`);
  await expect(next.getByText(/^Du texte non enregistré/)).toHaveCount(0);
});
