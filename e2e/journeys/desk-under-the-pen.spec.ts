import { expect, type Page } from '@playwright/test';
import { bodyOf, expectSaved } from '#e2e/fixtures/desk.ts';
import { openDraft } from '#e2e/fixtures/drafts.ts';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { archiveAuthor } from '#features/newsroom/taxonomy/use-cases/archive-author.ts';
import { archiveSection } from '#features/newsroom/taxonomy/use-cases/archive-section.ts';
import { mergeSubject } from '#features/newsroom/taxonomy/use-cases/merge-subject.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { systemActor } from '#lib/actor.ts';
import type { Outcome } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { articleMessages } from '#words/newsroom/articles/articles.ts';
import { checklistPanel } from '#words/newsroom/articles/checklist.ts';
import { deskMessages } from '#messages/desk.ts';
import { storyFields } from '#words/newsroom/writing/story-fields.ts';
import { db } from '#server/db/client.ts';

/** What sections, signatures and subjects become while a text that names them stands open. */

const { editor, publication } = deskMessages;
const actor = systemActor('e2e');

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const storyOf = (word: string) => ({
  headline: `La digue de ${word} cède`,
  standfirst: `Le village de ${word} est évacué.`,
  text: `La digue de ${word} a cédé à l’aube.`,
});

async function writeOn(page: Page, text: string): Promise<void> {
  await bodyOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(text);
}

test('a section renamed, then archived, under the pen: the text is saved, and publishing asks for another @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const word = newWord();
  const name = `Fleuves ${word}`;
  // Under the archive: the menu, and the section in which a story begins, stay as other journeys know them.
  const parent = await db().section.findFirstOrThrow({ where: { name: 'Atelier' } });
  const inMenu = (section: string) => `${parent.name} › ${section}`;
  const { sectionId } = valueOf(await saveSection({ actor, input: { name, parentId: parent.id } }));
  const { page, person } = await pageOf('editor_in_chief');
  await openDraft(page, person, storyOf(word));
  const section = page.getByLabel(editor.section, { exact: true });
  await page.reload();
  await section.selectOption({ label: inMenu(name) });
  await expectSaved(page);

  valueOf(await saveSection({ actor, input: { sectionId, name: `Eaux ${word}`, slug: `eaux-${word}` } }));
  await writeOn(page, ' Les secours arrivent.');
  await expectSaved(page);
  await page.reload();
  await expect(
    section.getByRole('option', { name: inMenu(`Eaux ${word}`), exact: true, selected: true }),
  ).toBeAttached();

  valueOf(await archiveSection({ actor, input: { sectionId, isArchived: true } }));
  await writeOn(page, ' La route est coupée.');
  await expectSaved(page);
  await page.reload();
  await expect(bodyOf(page)).toContainText('Les secours arrivent. La route est coupée.');
  await expect(section).toHaveValue(sectionId);
  await expect(page.getByText(storyFields.archivedSectionHelp)).toBeVisible();
  await expect(
    section.getByRole('option', {
      name: storyFields.archivedSection(inMenu(`Eaux ${word}`)),
      selected: true,
    }),
  ).toBeAttached();
  await expectAccessible(page);

  await page.getByRole('button', { name: publication.publish, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: publication.publishTitle });
  await dialog.getByRole('button', { name: publication.publish, exact: true }).click();
  await expect(page.getByRole('link', { name: publication.seeOnline })).toHaveCount(0);
  await page.getByRole('tab', { name: checklistPanel.label }).click();
  await expect(page.getByText('Choisissez une rubrique en service.').first()).toBeVisible();
  await expect(bodyOf(page)).toContainText('La route est coupée.');
});

test('a signature archived under the pen goes on signing, by its name, and is offered no longer', async ({
  pageOf,
}) => {
  const word = newWord();
  // Late in the alphabet: the first of the list signs the story already.
  const name = `Zoé ${word}`;
  const { authorId } = valueOf(await saveAuthor({ actor, input: { name } }));
  const { page, person } = await pageOf('editor_in_chief');
  await openDraft(page, person, storyOf(word));
  await page.getByLabel(editor.addAuthor).selectOption({ label: name });
  await expectSaved(page);

  valueOf(await archiveAuthor({ actor, input: { authorId, isArchived: true } }));
  await writeOn(page, ' Les secours arrivent.');
  await expectSaved(page);
  await page.reload();
  const signatures = page.getByRole('group', { name: editor.signatures });
  await expect(signatures.getByText(storyFields.archivedAuthor(name), { exact: true })).toBeVisible();
  await expect(page.getByLabel(editor.addAuthor).getByRole('option', { name })).toHaveCount(0);
  await expect(bodyOf(page)).toContainText('Les secours arrivent.');
});

test('a subject merged under the pen is called what it was merged into, and never comes back', async ({
  pageOf,
}) => {
  const word = newWord();
  const [from, into] = [`Crues ${word}`, `Inondations ${word}`];
  const { subjectId } = valueOf(await saveSubject({ actor, input: { name: from } }));
  const { subjectId: intoId } = valueOf(await saveSubject({ actor, input: { name: into } }));
  const { page, person } = await pageOf('editor_in_chief');
  await openDraft(page, person, storyOf(word));
  await page.getByLabel(editor.subjects, { exact: true }).fill(from);
  await expect(page.getByRole('button', { name: `${editor.remove} ${from}` })).toBeVisible();
  await expectSaved(page);

  valueOf(await mergeSubject({ actor, input: { subjectId, intoId } }));
  await writeOn(page, ' Les secours arrivent.');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('button', { name: `${editor.remove} ${into}` })).toBeVisible();
  await expect(page.getByText(from)).toHaveCount(0);
  await expect(bodyOf(page)).toContainText('Les secours arrivent.');
});

test('a signature made after the page was opened has its name when somebody else adds it', async ({
  pageOf,
}) => {
  const word = newWord();
  const { page, person } = await pageOf('editor_in_chief');
  await openDraft(page, person, storyOf(word));
  const name = `Bo ${word}`;
  valueOf(await saveAuthor({ actor, input: { name } }));
  const { page: other } = await pageOf('administrator');
  await other.goto(page.url());
  await other.getByLabel(editor.addAuthor).selectOption({ label: name });
  await expectSaved(other);
  await expect(
    page.getByRole('group', { name: editor.signatures }).getByText(name, { exact: true }),
  ).toBeVisible();
});

test('a section archived under the list: the button says so, and the next press begins a story', async ({
  pageOf,
}) => {
  const { page } = await pageOf('editor_in_chief');
  await page.goto(urls.deskArticles());
  const create = page.getByRole('button', { name: deskMessages.list.create });
  await expect(create).toBeEnabled();
  // As this page would send it: a section that went out of service after it was drawn.
  const gone = await db().section.create({
    data: { name: newWord(), slug: newWord(), archivedAt: new Date() },
  });
  const home = /("sectionId":")[0-9a-f-]{36}/;
  let isStale = true;
  await page.route('**/redaction/articles', (route) => {
    const sent = route.request().postData();
    if (!isStale || !sent || !home.test(sent)) return route.fallback();
    isStale = false;
    return route.continue({ postData: sent.replace(home, `$1${gone.id}`) });
  });
  await create.click();
  await expect(page.getByText(articleMessages.unknownSection)).toBeVisible();
  await create.click();
  await page.waitForURL(/\/redaction\/articles\/[0-9a-f-]{36}$/);
  await expect(bodyOf(page)).toBeEditable();
});
