import { expect, type Page } from '@playwright/test';
import {
  beginStory,
  bodyOf,
  expectSaved,
  expectWithinScreen,
  fillStory,
  openStory,
  publishOpen,
} from '#e2e/fixtures/desk.ts';
import { linkIn, mailTo } from '#e2e/fixtures/mails.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { workflowStateWords } from '#words/newsroom/articles/articles.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

const { remarks, submit, turn } = reviewWords;

const storyOf = (word: string) => ({
  headline: `La passerelle de ${word} ferme`,
  standfirst: `À ${word}, les riverains feront le tour.`,
  text: `La passerelle de ${word} sera fermée trois mois à partir de lundi.`,
});

const panelOf = (page: Page) => page.getByRole('tabpanel', { name: reviewWords.panel.label });
const marks = (page: Page) => bodyOf(page).locator('.corps-marque');

/** Selects the first words of the text with the keyboard, as one does in any text. */
async function selectWords(page: Page, words: string): Promise<void> {
  await bodyOf(page).click();
  await page.keyboard.press('Control+Home');
  for (let at = 0; at < words.length; at += 1) await page.keyboard.press('Shift+ArrowRight');
}

async function submitWith(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: submit.open, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: submit.title });
  await dialog.getByLabel(submit.note).fill(note);
  await dialog.getByRole('button', { name: submit.act, exact: true }).click();
  await expect(page.getByText(submit.done)).toBeVisible();
}

test('a text goes to its editor and back, with what was said about it @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const word = newWord();
  const { page: writer, person: author } = await pageOf('contributor');
  const { page: editor, person: chief } = await pageOf('section_editor');
  const id = await beginStory(writer);
  await fillStory(writer, storyOf(word));
  await submitWith(writer, `Le second chiffre de ${word} reste à vérifier.`);

  const asked = await mailTo(chief.email, `second chiffre de ${word}`);
  await editor.goto(linkIn(asked));
  const panel = panelOf(editor);
  await expect(panel.getByText(`Le second chiffre de ${word} reste à vérifier.`)).toBeVisible();
  await editor.getByRole('button', { name: turn.take, exact: true }).click();
  await expect(editor.getByText(turn.mine)).toBeVisible();

  const quote = `La passerelle de ${word}`;
  await selectWords(editor, quote);
  await editor.getByRole('button', { name: remarks.about }).click();
  await panel.getByLabel(remarks.text).fill('Laquelle des deux ?');
  await panel.getByRole('button', { name: remarks.add }).click();
  await expect(panel.getByRole('listitem').getByText(quote, { exact: true })).toBeVisible();
  await expect(marks(editor)).toHaveText('1');
  await expectAccessible(editor);
  await expectWithinScreen(editor);

  const back = reviewWords.return;
  await editor.getByRole('button', { name: back.open, exact: true }).click();
  const dialog = editor.getByRole('dialog', { name: back.title });
  await expect(dialog.getByRole('button', { name: back.act, exact: true })).toBeDisabled();
  await dialog.getByLabel(back.reason).fill(`Dites quelle passerelle de ${word}.`);
  await dialog.getByRole('button', { name: back.act, exact: true }).click();
  await expect(editor.getByText(back.done)).toBeVisible();

  const returned = await mailTo(author.email, `Dites quelle passerelle de ${word}`);
  expect(linkIn(returned)).toBe(`/redaction/articles/${id}?volet=relecture`);
  await writer.goto('/redaction');
  await writer
    .getByRole('link', { name: new RegExp(word) })
    .first()
    .click();
  await expect(bodyOf(writer)).toBeEditable();
  await marks(writer).click();
  const answers = panelOf(writer);
  await expect(answers.getByText('Laquelle des deux ?')).toBeVisible();
  await answers.getByRole('button', { name: remarks.reply, exact: true }).click();
  await answers.getByLabel(remarks.replyTo(chief.name)).fill('Celle du nord.');
  await answers.getByRole('button', { name: remarks.send }).click();
  await expect(answers.getByText('Celle du nord.')).toBeVisible();
  await expect(marks(writer)).toHaveText('2');

  // The passage is written otherwise: the remark says so instead of pointing at other words.
  await selectWords(writer, 'La passerelle');
  await writer.keyboard.insertText('La passerelle nord');
  await expectSaved(writer);
  await expect(answers.getByText(remarks.changed)).toBeVisible();
  await answers.getByRole('button', { name: remarks.resolve, exact: true }).click();
  await expect(answers.getByText(remarks.resolved(1))).toBeVisible();
  await expect(marks(writer)).toHaveCount(0);
  await submitWith(writer, 'C’est précisé.');

  await openStory(editor, id);
  await expect(editor.getByText(turn.mine)).toBeVisible();
  await editor.getByRole('button', { name: reviewWords.approve.act, exact: true }).click();
  await expect(editor.getByText(reviewWords.approve.done)).toBeVisible();
  await expect(editor.getByText(workflowStateWords.approved, { exact: true })).toBeVisible();
  await mailTo(author.email, new RegExp(`valide «.La passerelle de ${word} ferme`));
  const path = await publishOpen(editor);
  expect(await (await editor.request.get(path)).text()).toContain('La passerelle nord');
});
