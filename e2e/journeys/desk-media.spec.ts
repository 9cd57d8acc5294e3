import { expect, type Page } from '@playwright/test';
import { expectWithinScreen } from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { systemActor } from '#lib/actor.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { checklistWords } from '#words/newsroom/articles/checklist.ts';
import { assetWords } from '#words/newsroom/media/media-asset.ts';
import { mediaRefusals } from '#words/newsroom/media/media-desk.ts';
import { bulkWords, folderWords, libraryWords } from '#words/newsroom/media/media-library.ts';
import { db } from '#server/db/client.ts';
import { createReadyDraft, publishReadyStory } from '#tests/factories/stories.ts';
import { createTallPicture } from '#tests/factories/tall-picture.ts';

test.use({ expectedErrors: [/status of 4(04|10)/] });

const actor = systemActor('e2e');

/** A picture of this journey's own, with files, under a title that nothing else has. */
async function newPicture(): Promise<{ assetId: string; title: string }> {
  const assetId = await createTallPicture();
  const title = `Le phare de ${newWord()}`;
  await db().asset.update({ where: { id: assetId }, data: { title } });
  return { assetId, title };
}

const openAsset = async (page: Page, assetId: string): Promise<void> => {
  await page.goto(urls.deskAsset(assetId));
  await expect(page.getByRole('heading', { name: assetWords.rights, exact: true })).toBeVisible();
};

test('pictures are searched, filed and changed together @phone', async ({ pageOf, expectAccessible }) => {
  const [first, second] = [await newPicture(), await newPicture()];
  const word = newWord();
  await db().asset.updateMany({
    where: { id: { in: [first.assetId, second.assetId] } },
    data: { keywords: [word] },
  });
  const { page } = await pageOf('section_editor');
  await page.goto(withQuery(urls.deskMedia(), { mot: word }));
  await expect(page.getByText('2\u00a0images', { exact: true })).toBeVisible();
  await expectWithinScreen(page);
  await expectAccessible(page);

  await page.getByLabel(bulkWords.choose(first.title)).check();
  await page.getByLabel(bulkWords.choose(second.title)).check();
  await page.getByRole('button', { name: bulkWords.edit }).click();
  const dialog = page.getByRole('dialog', { name: bulkWords.title(2) });
  await dialog.getByRole('button', { name: bulkWords.submit }).click();
  await expect(dialog.getByText(bulkWords.nothing)).toBeVisible();
  await dialog.getByLabel(bulkWords.credit).fill(`Agence ${word}`);
  await dialog.getByLabel(bulkWords.licence).selectOption('agency');
  await dialog.getByLabel(bulkWords.addKeywords).fill('phare, mer');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: bulkWords.submit }).click();
  await expect(page.getByText(bulkWords.done(2))).toBeVisible();
  await expect(page.getByText(`Agence ${word}`)).toHaveCount(2);

  await page.getByRole('link', { name: libraryWords.asList }).click();
  await expect(page.getByRole('row').filter({ hasText: first.title })).toContainText(
    'Abonnement à une agence',
  );
  await expectWithinScreen(page);
  await expectAccessible(page);

  await page.getByRole('button', { name: folderWords.create }).click();
  const folder = page.getByRole('dialog', { name: folderWords.createTitle });
  await folder.getByLabel(folderWords.name).fill(`Dossier ${word}`);
  await folder.getByRole('button', { name: folderWords.save }).click();
  await expect(page.getByText(libraryWords.noneTitle)).toBeVisible();
  await page.goto(withQuery(urls.deskMedia(), { mot: word }));
  await page.getByRole('button', { name: bulkWords.chooseAll }).click();
  await page.getByRole('button', { name: bulkWords.edit }).click();
  await dialog.getByLabel(bulkWords.folder).selectOption({ label: `Dossier ${word}` });
  await dialog.getByRole('button', { name: bulkWords.submit }).click();
  await expect(page.getByText(bulkWords.done(2))).toBeVisible();
  await page.getByRole('link', { name: `Dossier ${word}` }).click();
  await expect(page.getByRole('link', { name: first.title })).toBeVisible();
  await page.getByRole('button', { name: folderWords.remove }).click();
  const removal = page.getByRole('dialog', { name: folderWords.removeTitle(`Dossier ${word}`) });
  await removal.getByRole('button', { name: folderWords.removeSubmit }).click();
  await expect(removal.getByText(mediaRefusals.folderNotEmpty)).toBeVisible();
});

test('the focal point is set by a click or by keys, and every crop follows @phone', async ({
  pageOf,
  expectAccessible,
}) => {
  const { assetId } = await newPicture();
  const { page } = await pageOf('journalist');
  await openAsset(page, assetId);
  await expectWithinScreen(page);
  await expectAccessible(page);
  const square = page
    .getByRole('list', { name: assetWords.crops })
    .getByRole('listitem')
    .filter({ hasText: assetWords.cropNames['1:1'] })
    .locator('svg');
  await expect(square).toHaveAttribute('viewBox', '0 400 800 800');
  const point = page.getByRole('button', { name: /^Point d’intérêt/ });
  const box = await point.boundingBox();
  if (!box) throw new Error('The picture is not drawn.');
  await point.click({ position: { x: box.width / 2, y: 4 } });
  await expect(square).toHaveAttribute('viewBox', '0 0 800 800');
  await expect(page.getByText(assetWords.focalSaved)).toBeVisible();
  await point.focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(point).toHaveAccessibleName(assetWords.focalButton(49, 11));
  await expect
    .poll(async () => (await db().asset.findUniqueOrThrow({ where: { id: assetId } })).focalX)
    .toBe(0.49);
  await page.reload();
  await expect(point).toHaveAccessibleName(assetWords.focalButton(49, 11));
});

test('words are kept, two people’s fields do not clash, and one field of two does', async ({ pageOf }) => {
  const { assetId } = await newPicture();
  const { page } = await pageOf('journalist');
  await openAsset(page, assetId);
  await page.getByLabel(assetWords.alt, { exact: true }).fill('Photo du phare');
  await expect(page.getByText('Inutile de dire que c’est une image', { exact: false })).toBeVisible();
  await page.getByLabel(assetWords.alt, { exact: true }).fill('Un phare blanc sur une jetée');
  await db().asset.update({ where: { id: assetId }, data: { place: 'Le Havre' } });
  const save = page
    .getByRole('form', { name: assetWords.words })
    .getByRole('button', { name: assetWords.save, exact: true });
  await save.click();
  await expect(page.getByText(assetWords.saved)).toBeVisible();
  await expect(page.getByText('a modifié une image')).toBeVisible();
  await db().asset.update({ where: { id: assetId }, data: { credit: 'Une autre' } });
  await page.getByLabel(assetWords.credit, { exact: true }).fill('La mienne');
  await save.click();
  await expect(page.getByText(mediaRefusals.conflictField('Une autre'))).toBeVisible();
  await expect(page.getByLabel(assetWords.credit, { exact: true })).toHaveValue('La mienne');
  await save.click();
  await expect(page.getByText(assetWords.saved)).toBeVisible();
  expect(await db().asset.findUniqueOrThrow({ where: { id: assetId } })).toMatchObject({
    alt: 'Un phare blanc sur une jetée',
    place: 'Le Havre',
    credit: 'La mienne',
  });
});

test('rights that have ended hold a story back, with the reason', async ({ pageOf, place }) => {
  const { assetId } = await newPicture();
  const { articleId } = await createReadyDraft(actor, {
    sectionId: place.section.id,
    leadPicture: { assetId },
  });
  const { page } = await pageOf('editor_in_chief');
  await openAsset(page, assetId);
  await page.getByLabel(assetWords.lastDay).fill('2026-01-31');
  await page.getByLabel(assetWords.territories).fill('France');
  await page
    .getByRole('form', { name: assetWords.rights })
    .getByRole('button', { name: assetWords.save, exact: true })
    .click();
  await expect(page.getByText(assetWords.rightsSaved)).toBeVisible();
  await expect(page.getByText(/les droits de cette image ont expiré/)).toBeVisible();
  await page.goto(withQuery(urls.deskArticle(articleId), { volet: 'verifications' }));
  await expect(page.getByText(checklistWords.picture_rights.mend('expired'))).toBeVisible();
});

test('a withdrawn picture is gone from every page and address at once, and comes back by a chief alone', async ({
  pageOf,
  place,
  request,
  expectAccessible,
}) => {
  const { assetId, title } = await newPicture();
  const { url } = await publishReadyStory(actor, { sectionId: place.section.id, leadPicture: { assetId } });
  const path = new URL(url, 'http://localhost').pathname;
  const files = await db().assetDerivative.findMany({ where: { assetId }, select: { hash: true } });
  const addresses = async (): Promise<string[]> => {
    const html = await (await request.get(path)).text();
    return [...html.matchAll(/\/medias\/([0-9a-f]+)\.\w+/g)]
      .filter(([, hash]) => files.some((file) => file.hash === hash))
      .map(([address]) => address);
  };
  const [file = ''] = await addresses();
  expect((await request.get(file)).status()).toBe(200);

  const { page } = await pageOf('section_editor');
  await openAsset(page, assetId);
  await expect(page.getByRole('button', { name: assetWords.remove })).toBeDisabled();
  await expect(page.getByText(mediaRefusals.inUse(1))).toBeVisible();
  await page.getByRole('button', { name: assetWords.withdraw }).click();
  const dialog = page.getByRole('dialog', { name: assetWords.withdrawTitle });
  await expect(dialog.getByText(assetWords.withdrawAsk(1))).toBeVisible();
  await dialog.getByLabel(assetWords.reason).fill('Plainte du photographe');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: assetWords.withdrawSubmit }).click();
  await expect(page.getByText(assetWords.withdrew)).toBeVisible();
  // Asked once, without waiting: what was done is done when the desk says so.
  expect(await addresses()).toEqual([]);
  expect((await request.get(file)).status()).toBe(410);
  await expect(page.getByText(/Plainte du photographe/)).toBeVisible();
  await expect(page.getByRole('button', { name: assetWords.restore })).toBeDisabled();
  await expectAccessible(page);
  await page.goto(withQuery(urls.deskMedia(), { q: title, droits: 'withdrawn' }));
  await expect(page.getByRole('link', { name: title })).toBeVisible();

  const chief = await pageOf('editor_in_chief');
  await openAsset(chief.page, assetId);
  await chief.page.getByRole('button', { name: assetWords.restore }).click();
  await chief.page
    .getByRole('dialog')
    .getByRole('button', { name: assetWords.restoreSubmit, exact: true })
    .click();
  await expect(chief.page.getByText(assetWords.restored)).toBeVisible();
  await expect.poll(async () => (await request.get(file)).status()).toBe(200);
  await expect.poll(addresses).not.toEqual([]);
});
