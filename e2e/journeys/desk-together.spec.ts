import { expect, type Page } from '@playwright/test';
import { bodyOf, expectSaved, expectWithinScreen, openStory } from '#e2e/fixtures/desk.ts';
import { openDraft } from '#e2e/fixtures/drafts.ts';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';
import { handWords } from '#words/newsroom/writing/hands.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';

const { conflict, editor, save } = deskMessages;

/** A connection that is cut logs each request that it lost. */
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED/] });

const headlineOf = (page: Page) => page.getByLabel(editor.headline, { exact: true });
const standfirstOf = (page: Page) => page.getByLabel(editor.standfirst, { exact: true });

/** The window no longer hears that somebody saved: what it does next meets a newer text. */
const cutFromNews = (page: Page) => page.route(`**${urls.apiPresence()}`, (route) => route.abort());

const storyOf = (word: string) => ({
  headline: `Le phare de ${word} s’éteint`,
  standfirst: `Les marins de ${word} s’inquiètent.`,
  text: `Le gardien de ${word} part à la retraite.`,
});

test('two people write different fields: both texts are kept without a question', async ({ pageOf }) => {
  const word = newWord();
  const { page: one, person: writer } = await pageOf('editor_in_chief');
  const id = await openDraft(one, writer, storyOf(word));
  const { page: other } = await pageOf('editor_in_chief');
  await openStory(other, id);
  await cutFromNews(other);

  await headlineOf(one).fill(`Le phare de ${word} rallumé`);
  await expectSaved(one);
  await standfirstOf(other).fill(`À ${word}, les marins respirent.`);
  await expect(other.getByText(handWords.merged.other(writer.name))).toBeVisible();
  await expectSaved(other);
  await expect(headlineOf(other)).toHaveValue(`Le phare de ${word} rallumé`);
  await one.reload();
  await expect(headlineOf(one)).toHaveValue(`Le phare de ${word} rallumé`);
  await expect(standfirstOf(one)).toHaveValue(`À ${word}, les marins respirent.`);
});

test('one sees what the other saves, without a key pressed, and who wrote it @phone', async ({ pageOf }) => {
  const word = newWord();
  const { page: one, person: writer } = await pageOf('editor_in_chief');
  const id = await openDraft(one, writer, storyOf(word));
  const { page: other } = await pageOf('administrator');
  await openStory(other, id);
  await headlineOf(one).fill(`Le phare de ${word} rallumé`);
  await bodyOf(one).click();
  await one.keyboard.press('ControlOrMeta+End');
  await one.keyboard.press('Enter');
  await one.keyboard.insertText(`La lanterne de ${word} tourne.`);
  await expectSaved(one);
  await expect(headlineOf(other)).toHaveValue(`Le phare de ${word} rallumé`);
  await expect(bodyOf(other)).toContainText(`La lanterne de ${word} tourne.`);
  await expect(other.getByText(`enregistrée par ${writer.name} à`)).toBeVisible();
  // What comes in so is nobody's typing: nothing is sent back.
  await expect(other.getByRole('status').filter({ hasText: save.clean })).toBeVisible();
});

test('two people write the same passage: both versions stand side by side, a choice settles it @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const word = newWord();
  const { page: one, person: writer } = await pageOf('editor_in_chief');
  const id = await openDraft(one, writer, storyOf(word));
  const { page: other } = await pageOf('editor_in_chief');
  await openStory(other, id);
  await cutFromNews(other);

  await headlineOf(one).fill(`Version de la première ${word}`);
  await expectSaved(one);
  await headlineOf(other).fill(`Version du second ${word}`);
  const question = other.getByRole('region', { name: conflict.title });
  await expect(question.getByText(`Version de la première ${word}`)).toBeVisible();
  await expect(question.getByText(`Version du second ${word}`)).toBeVisible();
  const heading = question.getByRole('heading', { name: `Version de ${writer.name}, à` });
  await expect(heading).toBeVisible();
  await expect(other.getByRole('button', { name: conflict.apply })).toBeDisabled();
  await expectAccessible(other);
  await expectWithinScreen(other);
  await question.getByLabel(conflict.mine, { exact: true }).check();
  await question.getByRole('button', { name: conflict.apply }).click();
  await expect(question).toHaveCount(0);
  await expectSaved(other);
  await one.reload();
  await expect(headlineOf(one)).toHaveValue(`Version du second ${word}`);
});

test('a cut connection: the text stays on the device, says so, and leaves by itself afterwards @phone', async ({
  pageOf,
}) => {
  const word = newWord();
  const { page, person } = await pageOf('journalist');
  await openDraft(page, person, storyOf(word));
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
  const { page, person } = await pageOf('journalist');
  const id = await openDraft(page, person, storyOf(word));
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

test('two people combine the same passage, word by word, in words of their own @phone', async ({
  pageOf,
}) => {
  const word = newWord();
  const { page: one, person } = await pageOf('editor_in_chief');
  const id = await openDraft(one, person, storyOf(word));
  const { page: other } = await pageOf('administrator');
  await openStory(other, id);
  await cutFromNews(other);
  const writeOn = async (page: Page, text: string) => {
    await bodyOf(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText(text);
  };
  await writeOn(one, ' Sa fille lui succède.');
  await expectSaved(one);
  await writeOn(other, ' Son fils hésite.');
  const question = other.getByRole('region', { name: conflict.title });
  await expect(question.getByRole('deletion').filter({ hasText: 'fille' })).toBeVisible();
  await expect(question.getByRole('insertion').filter({ hasText: 'hésite' })).toBeVisible();

  // Closed without a choice: the question comes back, with the text.
  await other.close();
  const next = await other.context().newPage();
  await openStory(next, id);
  const again = next.getByRole('region', { name: conflict.title });
  await again.getByLabel(conflict.edit, { exact: true }).check();
  const own = `Le gardien de ${word} part, sa fille et son fils lui succèdent.`;
  await again.getByLabel(conflict.combination, { exact: true }).fill(own);
  await again.getByRole('button', { name: conflict.apply }).click();
  await expect(again).toHaveCount(0);
  await expectSaved(next);
  await expect(bodyOf(next)).toContainText(own);
  await one.reload();
  await expect(bodyOf(one)).toContainText(own);
});

test('two tabs of one person never meet a conflict: each takes in what the other wrote', async ({
  pageOf,
}) => {
  const word = newWord();
  const { page: one, person } = await pageOf('editor_in_chief');
  const id = await openDraft(one, person, storyOf(word));
  const two = await one.context().newPage();
  await openStory(two, id);
  await headlineOf(one).fill(`Le phare de ${word} rallumé`);
  await expectSaved(one);
  await expect(headlineOf(two)).toHaveValue(`Le phare de ${word} rallumé`);
  // Both within the pause before a save: neither can know of the other.
  await headlineOf(one).fill(`Premier onglet ${word}`);
  await headlineOf(two).fill(`Second onglet ${word}`);
  await expectSaved(one);
  await expectSaved(two);
  for (const page of [one, two]) {
    await expect(page.getByRole('region', { name: conflict.title })).toHaveCount(0);
  }
  await standfirstOf(two).fill(`À ${word}, tout va bien.`);
  await expectSaved(two);
  await one.reload();
  await expect(headlineOf(one)).toHaveValue(/^(Premier|Second) onglet/);
  await expect(standfirstOf(one)).toHaveValue(`À ${word}, tout va bien.`);
});

test('the server is gone while one writes: the text waits here, outlives the tab, and arrives', async ({
  pageOf,
}) => {
  const word = newWord();
  const { page, person } = await pageOf('journalist');
  const id = await openDraft(page, person, storyOf(word));
  await page.route('**/redaction/articles/**', (route) =>
    route.request().method() === 'POST' ? route.abort('connectionrefused') : route.continue(),
  );
  await standfirstOf(page).fill(`Écrit pendant la panne du serveur de ${word}.`);
  await expect(page.getByText(/^Hors ligne/)).toBeVisible();
  await page.close({ runBeforeUnload: false });
  const next = await page.context().newPage();
  await openStory(next, id);
  await expect(standfirstOf(next)).toHaveValue(`Écrit pendant la panne du serveur de ${word}.`);
  await expectSaved(next);
  await next.reload();
  await expect(standfirstOf(next)).toHaveValue(`Écrit pendant la panne du serveur de ${word}.`);
});

test('more than half of a text is taken out: the version that has it is kept by name', async ({ pageOf }) => {
  const word = newWord();
  const { page, person } = await pageOf('journalist');
  await openDraft(page, person, {
    ...storyOf(word),
    text: `${storyOf(word).text} ${'Une phrase de plus sur la côte. '.repeat(5)}`,
  });
  await bodyOf(page).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('Tout reprendre.');
  await expectSaved(page);
  await page.getByRole('tab', { name: versionMessages.panel }).click();
  await expect(page.getByText(/^Avant une grande suppression/)).toBeVisible();
});
