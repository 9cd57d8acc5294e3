import { expect, type Page } from '@playwright/test';
import { expectWithinScreen, freePictures, openStory } from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { type Crops, regionKey } from '#features/newsroom/media/crops.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { deskMessages } from '#messages/desk.ts';
import { cardPictureWords } from '#words/newsroom/front/front.ts';
import { altAdvice } from '#words/newsroom/media/media-asset.ts';
import { db } from '#server/db/client.ts';

const { front: words, publication } = deskMessages;
const pictureWords = bodyEditorWords.picture;

/** One front for the whole newspaper: these take turns. */
test.describe.configure({ mode: 'serial' });

const placeAt = (page: Page, position: number) =>
  page.getByRole('region', { name: words.title }).getByRole('listitem').nth(position);
/** Its first button is the place itself, which takes the keys. */
const choose = (page: Page, position: number) => placeAt(page, position).getByRole('button').first().focus();
const expectDone = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: words.done })).toBeVisible();

test('an editor composes the front with keys, readers see it at once, undo takes it back', async ({
  pageOf,
  publishStory,
  request,
  expectAccessible,
  expectTrueCopies,
}) => {
  const story = await publishStory({ urgency: 8 });
  const { page } = await pageOf('editor_in_chief');
  await page.goto('/redaction/une');
  await expectAccessible(page);
  const lead = placeAt(page, 0);
  const leadBefore = (await lead.locator('.une-titre').textContent()) ?? '';
  await choose(page, 0);
  await page.getByLabel(words.filter).fill(story.word);
  await page.getByRole('button', { name: new RegExp(`^Mettre .*${story.word}`) }).click();
  await expectDone(page);
  await expect(lead).toContainText(story.headline);
  await expect(lead).toContainText(words.placed);
  const leadOfReaders = async () =>
    /<main\b.*?<h2[^>]*>(.*?)<\/h2>/s.exec(await (await request.get('/')).text())?.[1] ?? '';
  expect(await leadOfReaders()).toContain(story.word);

  await choose(page, 0);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(placeAt(page, 1)).toContainText(story.headline);
  await expect(placeAt(page, 1).getByRole('button').first()).toBeFocused();
  expect(await leadOfReaders()).not.toContain(story.word);
  await page.keyboard.press('z');
  await expect(lead).toContainText(story.headline);
  expect(await leadOfReaders()).toContain(story.word);
  await choose(page, 0);
  await page.keyboard.press('Delete');
  await expect(lead.getByText(words.automatic)).toBeVisible();
  await expect(lead).not.toContainText(story.headline);
  expect(leadBefore).not.toContain(story.word);
  await expectTrueCopies('/');
});

test('a place with an end says when; a withdrawn story leaves it, and takes it again when it is put back', async ({
  api,
  pageOf,
  publishStory,
  request,
  expectTrueCopies,
}) => {
  const story = await publishStory({ urgency: 8 });
  const { page } = await pageOf('editor_in_chief');
  await page.goto('/redaction/une');
  const third = placeAt(page, 2);
  await choose(page, 2);
  const year = new Date().getFullYear() + 1;
  await page.getByLabel(words.endsAt()).fill(`${year}-06-15T07:30`);
  await page.getByLabel(words.filter).fill(story.word);
  await page.getByRole('button', { name: new RegExp(`^Mettre .*${story.word}`) }).click();
  await expect(third).toContainText(story.headline);
  await expect(third).toContainText(/jusqu’au 15.juin/);
  expect(await (await request.get('/')).text()).toContain(story.word);
  await api.post(`/api/v1/articles/${story.id}/withdraw`, { data: {} });
  expect(await (await request.get('/')).text()).not.toContain(story.word);
  await page.reload();
  await expect(page.getByText(story.headline)).toHaveCount(0);
  await expectTrueCopies('/');

  await openStory(page, story.id);
  await page.getByRole('button', { name: publication.restore, exact: true }).click();
  const place = { front: 'une', position: 2, became: 'given_back' } as const;
  await expect(page.getByText(publication.restored([place]))).toBeVisible();
  expect(await (await request.get('/')).text()).toContain(story.word);
  await page.goto('/redaction/une');
  await expect(third).toContainText(story.headline);
  await expect(third).toContainText(/jusqu’au 15.juin/);
  await expectTrueCopies('/');
});

test('two editors at once: the second sees what changed instead of undoing it', async ({
  pageOf,
  publishStory,
}) => {
  const mine = await publishStory({ urgency: 8 });
  const theirs = await publishStory({ urgency: 8 });
  const { page } = await pageOf('editor_in_chief');
  const { page: other } = await pageOf('editor_in_chief');
  for (const desk of [page, other]) await desk.goto('/redaction/une');
  await choose(other, 3);
  await other.getByRole('button', { name: new RegExp(`^Mettre .*${theirs.word}`) }).click();
  await expectDone(other);
  await choose(page, 4);
  await page.getByRole('button', { name: new RegExp(`^Mettre .*${mine.word}`) }).click();
  await expect(page.getByText(words.stale)).toBeVisible();
  await expect(placeAt(page, 3)).toContainText(theirs.headline);
  await choose(page, 4);
  await page.getByRole('button', { name: new RegExp(`^Mettre .*${mine.word}`) }).click();
  await expect(placeAt(page, 4)).toContainText(mine.headline);
  for (const headline of [mine.headline, theirs.headline]) {
    await page.getByRole('button', { name: `${words.release} ${headline}` }).click();
    await expect(page.getByRole('button', { name: `${words.release} ${headline}` })).toHaveCount(0);
  }
});

test('a place shows a picture of its own, cut by hand, with its words; undo takes it back', async ({
  pageOf,
  publishStory,
  request,
  expectAccessible,
  expectTrueCopies,
}) => {
  const story = await publishStory({ urgency: 8 });
  const caption = `Le bief de ${story.word}, hier.`;
  const { page } = await pageOf('editor_in_chief');
  await page.goto('/redaction/une');
  await choose(page, 0);
  await page.getByLabel(words.filter).fill(story.word);
  await page.getByRole('button', { name: new RegExp(`^Mettre .*${story.word}`) }).click();
  await expectDone(page);
  const open = () => page.getByRole('button', { name: cardPictureWords.openOf(story.headline) }).click();
  await open();
  const dialog = page.getByRole('dialog', { name: cardPictureWords.title(story.headline) });
  await freePictures(dialog).first().click();
  await dialog.getByLabel(cardPictureWords.alt, { exact: true }).fill('Photo d’une péniche');
  await expect(dialog.getByText(altAdvice.begins_with_picture)).toBeVisible();
  await dialog.getByLabel(cardPictureWords.alt, { exact: true }).fill('Une péniche dans l’écluse');
  await dialog.getByLabel(cardPictureWords.caption, { exact: true }).fill(caption);
  await dialog.getByText(pictureWords.crop, { exact: true }).click();
  await dialog.getByRole('slider', { name: pictureWords.size }).focus();
  for (let press = 0; press < 30; press += 1) await page.keyboard.press('ArrowLeft');
  await expect(dialog.getByText(pictureWords.isOwn)).toBeVisible();
  await expectWithinScreen(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: bodyEditorWords.save }).click();
  await expect(dialog).toBeHidden();
  await expect(placeAt(page, 0)).toContainText(cardPictureWords.isOwn);

  const leadOfReaders = async () =>
    /<article class="carte carte-lead.*?<\/article>/s.exec(await (await request.get('/')).text())?.[0] ?? '';
  expect(await leadOfReaders()).toContain(caption);
  expect(await leadOfReaders()).toContain('alt="Une péniche dans l’écluse"');
  const { pictureId } = await db().frontCard.findFirstOrThrow({ where: { articleId: story.id } });
  const drawn = () =>
    db().assetDerivative.findMany({
      where: { assetId: pictureId ?? '', crop: '3:2' },
      orderBy: { createdAt: 'desc' },
    });
  // Its part is made by the worker; the front follows by itself.
  await expect
    .poll(
      async () => {
        const html = await leadOfReaders();
        const kept = await db().frontCard.findFirst({ where: { articleId: story.id } });
        const { crops } = (kept?.picture ?? {}) as { crops?: Crops };
        const region = crops?.['3:2'] ? regionKey(crops['3:2']) : '';
        return (await drawn()).some((file) => file.region === region && html.includes(file.hash));
      },
      { timeout: 150_000 },
    )
    .toBe(true);
  await expectTrueCopies('/');

  await open();
  await expect(dialog.getByLabel(cardPictureWords.caption, { exact: true })).toHaveValue(caption);
  await dialog.getByRole('button', { name: cardPictureWords.reset }).click();
  await expect(dialog).toBeHidden();
  expect(await leadOfReaders()).not.toContain(caption);
  await page.getByRole('button', { name: words.undo }).click();
  await expect(placeAt(page, 0)).toContainText(cardPictureWords.isOwn);
  expect(await leadOfReaders()).toContain(caption);
  await page.getByRole('button', { name: `${words.release} ${story.headline}` }).click();
  await expect(page.getByRole('button', { name: `${words.release} ${story.headline}` })).toHaveCount(0);
  await expectTrueCopies('/');
});

test('a journalist may look at the front, not compose it', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await page.goto('/redaction/une');
  await expect(page.getByText(/^Lecture seule/)).toBeVisible();
  const acts = page.getByRole('main').getByRole('button', { disabled: false });
  for (const button of await acts.all()) await expect(button).toHaveClass('une-choix');
});
