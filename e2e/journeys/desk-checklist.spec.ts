import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { beginStory, bodyOf, expectSaved, fillStory, openStory, publishOpen } from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { checklistPanel as words, checklistWords } from '#words/newsroom/articles/checklist.ts';
import { deskMessages } from '#messages/desk.ts';
import { db } from '#server/db/client.ts';

const { editor, publication } = deskMessages;

const storyOf = (word: string) => ({
  headline: `L’écluse de ${word} rouvre`,
  standfirst: `À ${word}, les péniches passent de nouveau.`,
  text: `Le sas de ${word} s’ouvre à l’aube.`,
});
const panel = (page: Page) => page.getByRole('tabpanel', { name: new RegExp(words.label) });
const openChecklist = (page: Page) => page.getByRole('tab', { name: new RegExp(words.label) }).click();
const line = (page: Page, rule: keyof typeof checklistWords) =>
  panel(page).getByRole('button', { name: new RegExp(`^${checklistWords[rule].name} [A-ZÀ-Ý«]`) });

test('says live what holds the text back and leads to it; editors set a rule aside with a reason @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page } = await pageOf('section_editor');
  const id = await beginStory(page);
  await openChecklist(page);
  for (const rule of ['no_headline', 'no_standfirst', 'no_byline', 'no_body', 'no_lead_picture'] as const) {
    await expect(line(page, rule)).toBeVisible();
  }
  await line(page, 'no_headline').click();
  const headline = page.getByLabel(editor.headline, { exact: true });
  await expect(headline).toBeFocused();
  await headline.fill('a'.repeat(111));
  await expect(line(page, 'no_headline')).toHaveCount(0);
  await expect(line(page, 'long_headline')).toBeVisible();
  await headline.fill('L’écluse rouvre');
  await expect(line(page, 'long_headline')).toHaveCount(0);
  await page.getByLabel(editor.standfirst, { exact: true }).fill('Les péniches passent TK fois.');
  await expect(line(page, 'placeholder')).toBeVisible();
  await expect(panel(page).getByText(/TK fois/)).toBeVisible();
  await line(page, 'placeholder').click();
  await expect(page.getByLabel(editor.standfirst, { exact: true })).toBeFocused();
  await page.getByLabel(editor.standfirst, { exact: true }).fill('Les péniches passent.');

  await line(page, 'no_byline').click();
  await expect(page.getByRole('tab', { name: editor.sheet })).toHaveAttribute('aria-selected', 'true');
  await page.getByLabel(editor.addAuthor).selectOption({ index: 1 });
  await openChecklist(page);
  await line(page, 'no_body').click();
  await expect(bodyOf(page)).toBeFocused();
  await page.keyboard.insertText('Le sas s’ouvre à l’aube.');
  await expect(line(page, 'no_body')).toHaveCount(0);
  await expect(panel(page).getByText(words.blocking(1))).toBeVisible();
  await expectAccessible(page);
  await expectSaved(page);

  await page.getByRole('button', { name: publication.publish, exact: true }).click();
  await page
    .getByRole('dialog', { name: publication.publishTitle })
    .getByRole('button', { name: publication.publish, exact: true })
    .click();
  await expect(page.getByText(/ne peut pas encore paraître.*image d’ouverture/).first()).toBeVisible();

  await panel(page).getByRole('button', { name: words.setAsideOpen }).click();
  const asked = page.getByRole('dialog', { name: words.setAsideTitle(checklistWords.no_lead_picture.name) });
  const submit = asked.getByRole('button', { name: words.setAsideSubmit });
  await expect(submit).toBeDisabled();
  await asked.getByLabel(words.setAsideReason).fill('Aucune image libre ce soir');
  await submit.click();
  await expect(panel(page).getByText(words.allGood)).toBeVisible();
  await expect(panel(page).getByText(words.reason('Aucune image libre ce soir'))).toBeVisible();
  await publishOpen(page);
  const where = { subjectId: id, action: 'article.set_rule_aside' };
  expect(await db().journalEntry.findMany({ where })).toMatchObject([
    { after: { rule: 'no_lead_picture', reason: 'Aucune image libre ce soir' } },
  ]);
});

test('a journalist sees the rules and may set none aside', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await beginStory(page);
  await openChecklist(page);
  await expect(line(page, 'no_lead_picture')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: words.setAsideOpen })).toHaveCount(0);
});

test('an address of another story is told as it is typed', async ({ pageOf, publishStory }) => {
  const taken = await publishStory({ slug: `prise-${newWord()}` });
  const { page } = await pageOf('editor_in_chief');
  const id = await beginStory(page);
  await fillStory(page, storyOf(newWord()));
  const row = await db().articleSlug.findFirstOrThrow({ where: { articleId: taken.id, isCurrent: true } });
  await page.getByLabel(editor.section, { exact: true }).selectOption(row.sectionId);
  await page.getByLabel(editor.slug, { exact: true }).fill(row.slug);
  await page.getByLabel(editor.slug, { exact: true }).blur();
  await openChecklist(page);
  await expect(line(page, 'slug_taken')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: words.setAsideOpen })).toHaveCount(0);
  await openStory(page, id);
  await openChecklist(page);
  await expect(line(page, 'slug_taken')).toBeVisible();
});

test('a link is looked at in the background: one of this machine is never asked, and blocks nothing', async ({
  pageOf,
  api,
  place,
}) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const word = newWord();
  const url = `http://127.0.0.1:${port}/${word}`;
  const created = await api.post('/api/v1/articles', {
    data: {
      ...storyOf(word),
      text: undefined,
      section: place.section.slug,
      authors: [place.author],
      body: `<p>Voir <a href="${url}">${word}</a>.</p>`,
    },
  });
  expect(created.status(), await created.text()).toBe(201);
  const { id } = (await created.json()) as { id: string };
  const { page } = await pageOf('editor_in_chief');
  await openStory(page, id);
  await openChecklist(page);
  await expect
    .poll(async () => (await db().linkCheck.findUnique({ where: { url } }))?.failure, { timeout: 150_000 })
    .toBe('not_allowed');
  expect(asked).toEqual([]);
  // Two runs of the worker may have had the address in hand: the second one writes over this, once.
  await expect(async () => {
    await db().linkCheck.update({ where: { url }, data: { isAlive: false, status: 404, failure: null } });
    await page.reload();
    await expect(line(page, 'dead_link')).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await expect(panel(page).getByText(url)).toBeVisible();
  await new Promise((closed) => server.close(closed));
});
