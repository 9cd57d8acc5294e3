import { randomInt } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { beginStory, bodyOf, chooseLeadPicture, expectSaved } from '#e2e/fixtures/desk.ts';
import { photographs } from '#e2e/fixtures/pictures.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import { systemActor } from '#lib/actor.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { uploadWords } from '#words/newsroom/body/body-uploads.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { deskMessages } from '#messages/desk.ts';
import { db } from '#server/db/client.ts';
import { cameraJpeg, kept } from '#tests/factories/camera-files.ts';

const words = bodyEditorWords.picture;
const paragraph = { id: 'p1', type: 'paragraph', content: [{ text: 'Le fleuve a retrouvé son lit.' }] };

const galleryAndComparison = async () => {
  const [first, second, third] = await photographs();
  return {
    version: 1,
    blocks: [
      paragraph,
      {
        id: 'g1',
        type: 'gallery',
        pictures: [
          { assetId: first.id, caption: 'Le matin' },
          { assetId: second.id, caption: 'Le midi', ratio: '4:3' },
          { assetId: third.id, caption: 'Le soir' },
        ],
      },
      {
        id: 'c1',
        type: 'comparison',
        before: { assetId: first.id, caption: 'Avant la crue' },
        after: { assetId: second.id, caption: 'Après la crue' },
      },
    ],
  };
};

const gallery = (page: Page) => page.getByRole('group', { name: bodyWords.gallery });

test('a gallery is swiped on a telephone, enlarged in place, left by Escape @only-phone', async ({
  page,
  publishStory,
  expectAccessible,
}) => {
  const { path } = await publishStory({ body: await galleryAndComparison() });
  await page.goto(path);
  const list = gallery(page).getByRole('list');
  const first = gallery(page).getByRole('listitem').first();
  await list.scrollIntoViewIfNeeded();
  const startsAt = async () => (await first.boundingBox())?.x ?? 0;
  const before = await startsAt();
  await list.evaluate((element) =>
    element.scrollBy({ left: element.clientWidth * 0.7, behavior: 'instant' }),
  );
  await expect.poll(startsAt).toBeLessThan(before - 200);
  await expectAccessible();

  await gallery(page).getByRole('link').nth(1).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Le midi');
  await expectAccessible();
  await dialog.getByRole('button', { name: bodyWords.next }).click();
  await expect(dialog).toContainText('Le soir');
  await page.keyboard.press('ArrowRight');
  await expect(dialog).toContainText('Le matin');

  // A finger goes on too; a tap shows every pixel of the file, and another takes it back.
  const swipe = (across: number) =>
    dialog.evaluate((element, by) => {
      const at = (x: number) => new Touch({ identifier: 1, target: element, clientX: x, clientY: 300 });
      const said = (name: string, touch: Touch, isDown: boolean) =>
        element.dispatchEvent(
          new TouchEvent(name, { touches: isDown ? [touch] : [], changedTouches: [touch], bubbles: true }),
        );
      said('touchstart', at(200), true);
      said('touchend', at(200 + by), false);
    }, across);
  await swipe(-120);
  await expect(dialog).toContainText('Le midi');
  await swipe(-10);
  await expect(dialog).toContainText('Le midi');
  await swipe(120);
  await expect(dialog).toContainText('Le matin');
  const image = dialog.getByRole('img');
  const widthOf = async () => (await image.boundingBox())?.width ?? 0;
  await image.click();
  await expect.poll(widthOf).toBeGreaterThan(500);
  await image.click();
  await expect.poll(widthOf).toBeLessThan(400);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(gallery(page).getByRole('link').first()).toBeFocused();
});

test('two moments are compared with a slider, by keys too', async ({
  page,
  publishStory,
  expectAccessible,
}) => {
  const { path } = await publishStory({ body: await galleryAndComparison() });
  await page.goto(path);
  const slider = page.getByRole('slider', { name: bodyWords.compare });
  const views = page.locator('.corps-comparaison picture');
  await expect(views).toHaveCount(2);
  const [one, two] = [await views.first().boundingBox(), await views.last().boundingBox()];
  expect(two?.y).toBeCloseTo(one?.y ?? -1, 0);
  const cut = () => views.last().evaluate((element) => getComputedStyle(element).clipPath);
  const before = await cut();
  await slider.focus();
  await page.keyboard.press('End');
  await expect.poll(cut).not.toBe(before);
  await expect(page.getByText('Avant la crue')).toBeVisible();
  await expect(page.getByText('Après la crue')).toBeVisible();
  await expectAccessible();
});

test('without scripts a gallery is a list, a picture a link, two moments two pictures @only-nojs', async ({
  page,
  request,
  publishStory,
}) => {
  const { path } = await publishStory({ body: await galleryAndComparison() });
  await page.goto(path);
  await expect(gallery(page).getByRole('listitem')).toHaveCount(3);
  await expect(page.locator('.corps-comparaison figure')).toHaveCount(2);
  const href = (await gallery(page).getByRole('link').first().getAttribute('href')) ?? '';
  const answer = await request.get(href);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toMatch(/^image\/(webp|jpeg|png)$/);
});

test('one picture has its own words and its own frame in each story, and one credit', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page } = await pageOf('editor_in_chief');
  const credits: (string | null)[] = [];
  // A chart is never cut: a photograph then.
  const [photograph] = await photographs();
  for (const caption of [`Au matin ${newWord()}`, `Au soir ${newWord()}`]) {
    await beginStory(page);
    await chooseLeadPicture(page, photograph.caption ?? photograph.alt);
    const alt = page.getByLabel(words.alt, { exact: true });
    await alt.fill('Photo de la rivière');
    await expect(page.getByText(/Inutile de dire que c’est une image/)).toBeVisible();
    await alt.fill('La rivière en crue au pied des maisons');
    await expect(page.getByText(words.adviceGood)).toBeVisible();
    await page.getByLabel(words.caption, { exact: true }).fill(caption);
    credits.push(await page.getByLabel(words.credit, { exact: true }).getAttribute('placeholder'));
    await expectSaved(page);
  }
  expect(credits[0]).not.toBe('');
  expect(credits[1]).toBe(credits[0]);

  await page.getByLabel(words.ratio).selectOption('1:1');
  await page.getByText(words.crop, { exact: true }).click();
  await page.getByRole('slider', { name: words.size }).focus();
  for (let press = 0; press < 10; press += 1) await page.keyboard.press('ArrowLeft');
  await page.getByRole('slider', { name: words.across }).focus();
  await page.keyboard.press('Home');
  await expect(page.getByText(words.isOwn)).toBeVisible();
  await expectSaved(page);
  await expectAccessible(page);
  await page.reload();
  await expect(bodyOf(page)).toBeVisible();
  await page.getByText(words.crop, { exact: true }).click();
  await expect(page.getByText(words.isOwn)).toBeVisible();
  await page.getByRole('button', { name: words.automatic }).click();
  await expect(page.getByText(words.isAutomatic)).toBeVisible();
  await page.getByLabel(words.isDecorative).check();
  await expect(page.getByLabel(words.alt, { exact: true })).toBeHidden();
  await expectSaved(page);
});

test('a file dropped on the lead picture opens the story, and one withdrawn since is named', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page } = await pageOf('editor_in_chief');
  const id = await beginStory(page);
  const bytes = [...(await cameraJpeg({ seed: randomInt(1, 1_000_000_000), width: 1_300, height: 900 }))];
  const frame = page.getByRole('group', { name: deskMessages.editor.leadPicture, exact: true });
  const dropped = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(given)], 'quai.jpg', { type: 'image/jpeg' }));
    return transfer;
  }, bytes);
  await frame.dispatchEvent('dragover', { dataTransfer: dropped });
  await frame.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(frame.getByLabel(words.credit, { exact: true })).toHaveAttribute('placeholder', kept.credit, {
    timeout: 150_000,
  });
  await expect(frame.getByText(uploadWords.arrived)).toBeVisible();
  await expectSaved(page);
  await expectAccessible(page);

  const { leadPicture } = await db().revision.findFirstOrThrow({
    where: { articleId: id },
    orderBy: { number: 'desc' },
  });
  const { assetId } = leadPicture as { assetId: string };
  const input = { assetId, reason: 'Plainte' };
  expect(await withdrawAsset({ actor: systemActor('e2e'), input })).toMatchObject({ ok: true });
  await page.reload();
  await expect(frame.getByText(deskMessages.editor.pictureGone)).toBeVisible();
  await page.getByLabel(deskMessages.editor.headline, { exact: true }).fill(`Le quai de ${newWord()}`);
  await expectSaved(page);
});

test('the library is searched while one writes, by words and by what never served', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  const [, second] = await photographs();
  await beginStory(page);
  await page.getByRole('button', { name: 'Choisir une image' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.filter).fill(second.alt.split(' ').slice(0, 3).join(' '));
  await dialog.getByRole('button', { name: words.search }).click();
  await expect(dialog.getByRole('status').filter({ hasText: /^\d+ image/ })).toBeVisible();
  await dialog.getByLabel(words.unused).check();
  await expect(dialog.getByRole('status').filter({ hasText: /image/ })).toBeVisible();
  await page.keyboard.press('Escape');
});
