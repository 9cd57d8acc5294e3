import { randomInt } from 'node:crypto';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import {
  beginStory,
  bodyOf,
  confirm,
  expectSaved,
  expectWithinScreen,
  openStory,
  publishOpen,
} from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { automaticRegion, regionKey, toPixels } from '#features/newsroom/media/crops.ts';
import { fileUrl } from '#features/newsroom/media/picture-view.ts';
import { urls } from '#lib/urls.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { deskMessages } from '#messages/desk.ts';
import { assetWords } from '#words/newsroom/media/media-asset.ts';
import { uploadPanelWords } from '#words/newsroom/media/media-upload.ts';
import { db } from '#server/db/client.ts';
import { cameraJpeg, kept, secrets } from '#tests/factories/camera-files.ts';

const { editor, publication } = deskMessages;
const pictureWords = bodyEditorWords.picture;
const size = { width: 1_800, height: 1_200 };

/** Files of a withdrawn picture answer 410, and the desk's pages that name them say so in the console. */
test.use({ expectedErrors: [/status of 410/] });
/** One story from a camera to a court, made by one person: files are made twice on the way. */
test.setTimeout(480_000);

/** Sends the file from the library's page and opens what became of it; resolves with its asset's id. */
async function sendPicture(page: Page, file: { name: string; buffer: Buffer }): Promise<string> {
  await page.goto(urls.deskMedia());
  await page.getByLabel(uploadPanelWords.choose).setInputFiles({ ...file, mimeType: 'image/jpeg' });
  const line = page
    .getByRole('list', { name: uploadPanelWords.queue })
    .getByRole('listitem')
    .filter({ hasText: file.name });
  await expect(line.getByText(uploadPanelWords.ready)).toBeVisible({ timeout: 150_000 });
  await line.getByRole('link', { name: uploadPanelWords.open }).click();
  await page.waitForURL(/\/redaction\/medias\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1) ?? '';
}

/** Writes a story on top of which the picture stands, with a caption of its own; resolves with its id. */
async function writeStory(
  page: Page,
  { word, alt, caption }: { word: string; alt: string; caption: string },
) {
  const id = await beginStory(page);
  await page.getByLabel(editor.headline, { exact: true }).fill(`La crue arrive à ${word}`);
  await page.getByLabel(editor.standfirst, { exact: true }).fill(`Les quais de ${word} sont sous l’eau.`);
  await page.getByLabel(editor.addAuthor).selectOption({ index: 1 });
  await page.getByRole('button', { name: editor.choosePicture }).click();
  const dialog = page.getByRole('dialog', { name: editor.choosePicture });
  await dialog.getByLabel(pictureWords.filter).fill(alt);
  await dialog.getByRole('listitem').filter({ hasText: kept.credit }).click();
  await dialog.getByRole('button', { name: bodyEditorWords.save }).click();
  await page.getByLabel(pictureWords.caption, { exact: true }).fill(caption);
  // Nothing is typed for the credit: what the file said is what every story prints.
  await expect(page.getByLabel(pictureWords.credit, { exact: true })).toHaveAttribute(
    'placeholder',
    kept.credit,
  );
  await bodyOf(page).click();
  await page.keyboard.insertText(`À ${word}, la Loire est passée par-dessus le mur à l’aube.`);
  await expectSaved(page);
  return id;
}

const textOf = async (request: APIRequestContext, path: string): Promise<string> => {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return response.text();
};

/** The path of the picture that networks show of a page. */
const cardOf = async (request: APIRequestContext, path: string): Promise<string> => {
  const [, address] = /<meta property="og:image" content="([^"]+)"/.exec(await textOf(request, path)) ?? [];
  return new URL(address ?? '', 'http://localhost').pathname;
};

/** Every public address of the picture's files. */
const addressesOf = async (assetId: string): Promise<string[]> => {
  const files = await db().assetDerivative.findMany({ where: { assetId } });
  return [...new Set(files.map(fileUrl))];
};

/** How far two pictures are from each other, on a small scale: 0 is the same, 255 black against white. */
async function differenceOf(one: Buffer, other: Buffer): Promise<number> {
  const small = (data: Buffer) => sharp(data).resize(32, 17, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  const [first, second] = [await small(one), await small(other)];
  return first.reduce((sum, value, at) => sum + Math.abs(value - (second[at] ?? 0)), 0) / first.length;
}

test('one picture, from the camera to two stories, new crops, the end of its rights and a court', async ({
  pageOf,
  place,
  request,
  expectAccessible,
}) => {
  const word = newWord();
  const name = `${word}.jpg`;
  const buffer = await cameraJpeg({ ...size, seed: randomInt(1, 1_000_000_000) });
  for (const secret of [secrets.serial, secrets.gpsArea]) expect(buffer.includes(secret)).toBe(true);
  const { page, person } = await pageOf('editor_in_chief');

  // The file says what it knows, and never where it was made.
  const assetId = await sendPicture(page, { name, buffer });
  await expect(page.getByLabel(assetWords.title, { exact: true })).toHaveValue(kept.title);
  await expect(page.getByLabel(assetWords.alt, { exact: true })).toHaveValue(kept.alt);
  await expect(page.getByLabel(assetWords.caption, { exact: true })).toHaveValue(kept.caption);
  await expect(page.getByLabel(assetWords.credit, { exact: true })).toHaveValue(kept.credit);
  await expect(page.getByLabel(assetWords.creator, { exact: true })).toHaveValue(kept.creator);
  await expect(page.getByLabel(assetWords.copyright, { exact: true })).toHaveValue(kept.copyright);
  await expect(page.getByLabel(assetWords.usageTerms, { exact: true })).toHaveValue(kept.usageTerms);
  await expect(page.getByLabel(assetWords.place, { exact: true })).toHaveValue(new RegExp(kept.city));
  await expect(page.getByLabel(assetWords.keywords, { exact: true })).toHaveValue(/crue/);
  await expect(page.getByText(person.name).first()).toBeVisible();
  await expectWithinScreen(page);
  await expectAccessible(page);

  // Words by which this journey finds its own picture again.
  const alt = `Deux péniches contre le quai de ${word}`;
  await page.getByLabel(assetWords.alt, { exact: true }).fill(alt);
  await page
    .getByRole('form', { name: assetWords.words })
    .getByRole('button', { name: assetWords.save, exact: true })
    .click();
  await expect(page.getByText(assetWords.saved)).toBeVisible();

  // Two stories, two captions, one credit.
  const captions = [`Les quais de ${word}, mardi à l’aube.`, `Le mur de ${word}, sous un mètre d’eau.`];
  const stories: { id: string; path: string }[] = [];
  for (const [at, caption] of captions.entries()) {
    const id = await writeStory(page, { word: `${word}-${at + 1}`, alt, caption });
    stories.push({ id, path: new URL(await publishOpen(page), 'http://localhost').pathname });
  }
  for (const [at, { path }] of stories.entries()) {
    const html = await textOf(request, path);
    expect(html).toContain(captions[at]);
    expect(html).not.toContain(captions[1 - at]);
    expect(html).toContain(kept.credit);
    expect(html).toContain(alt);
  }
  await page.goto(urls.deskAsset(assetId));
  await expect(page.getByText(assetWords.useOnline)).toHaveCount(2);

  // What networks show is 1200 × 630, around the middle.
  const [first, second] = stories;
  if (!first || !second) throw new Error('two stories were published');
  const shown = await cardOf(request, first.path);
  const before = await (await request.get(shown)).body();
  expect(await sharp(before).metadata()).toMatchObject({ width: 1_200, height: 630 });
  expect(await cardOf(request, second.path)).toBe(shown);

  // The focal point moves: every crop beside it moves at once, every page and card once its files are made.
  const crops = page.getByRole('list', { name: assetWords.crops }).getByRole('listitem');
  await expect(crops).toHaveCount(Object.keys(assetWords.cropNames).length);
  const frames = () =>
    crops.locator('svg').evaluateAll((all) => all.map((one) => one.getAttribute('viewBox')));
  const framed = await frames();
  const point = page.getByRole('button', { name: /^Point d’intérêt/ });
  const box = await point.boundingBox();
  if (!box) throw new Error('The picture is not drawn.');
  await point.click({ position: { x: box.width * 0.06, y: box.height * 0.05 } });
  await expect(page.getByText(assetWords.focalSaved)).toBeVisible();
  const moved = await frames();
  // Every ratio but the picture's own, of which all is shown.
  expect(moved.filter((frame, at) => frame !== framed[at])).toHaveLength(framed.length - 1);
  const { focalX, focalY } = await db().asset.findUniqueOrThrow({ where: { id: assetId } });
  expect([focalX, focalY].every((part) => part < 0.1)).toBe(true);
  for (const { path } of stories) {
    await expect.poll(() => cardOf(request, path), { timeout: 150_000 }).not.toBe(shown);
  }
  const after = await (await request.get(await cardOf(request, first.path))).body();
  expect(await sharp(after).metadata()).toMatchObject({ width: 1_200, height: 630 });
  const part = automaticRegion({ ...size, focalX, focalY, isGraphic: false }, 'card');
  const wanted = await sharp(buffer).extract(toPixels(part, size)).toBuffer();
  expect(await differenceOf(after, wanted)).toBeLessThan(8);
  expect(await differenceOf(before, wanted)).toBeGreaterThan(20);

  // The cards of the section and of its feed follow too: its list draws 3:2 or 16:9 of today's point.
  const files = await db().assetDerivative.findMany({ where: { assetId } });
  const regions = new Set(files.filter(({ crop }) => crop === '16:9').map(({ region }) => region));
  expect(regions).toContain(
    regionKey(automaticRegion({ ...size, focalX, focalY, isGraphic: false }, '16:9')),
  );

  // Nothing that a reader can ask for says where the photographer stood, or with what.
  const addresses = await addressesOf(assetId);
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    const file = await request.get(address);
    expect(file.status(), address).toBe(200);
    const bytes = await file.body();
    for (const secret of Object.values(secrets)) expect(bytes.includes(secret), secret).toBe(false);
  }

  // A third story is ready when the rights end: it is held back with the reason, and so is an update.
  const third = await writeStory(page, { word: `${word}-3`, alt, caption: captions[0] ?? '' });
  await page.goto(urls.deskAsset(assetId));
  await page.getByLabel(assetWords.lastDay).fill('2026-01-31');
  await page
    .getByRole('form', { name: assetWords.rights })
    .getByRole('button', { name: assetWords.save, exact: true })
    .click();
  await expect(page.getByText(assetWords.rightsSaved)).toBeVisible();
  await expect(page.getByText(/les droits de cette image ont expiré/)).toBeVisible();
  const { publish, publishTitle, update, updateTitle } = publication;
  await openStory(page, third);
  await confirm(page, { open: publish, title: publishTitle, submit: publish });
  await expect(
    page.getByText(/ne peut pas encore paraître.*droits d’une image de cet article ont expiré/).first(),
  ).toBeVisible();
  await openStory(page, second.id);
  await page.getByLabel(editor.kicker, { exact: true }).fill('Crue');
  await expectSaved(page);
  await confirm(page, { open: update, title: updateTitle, submit: update });
  await expect(page.getByText(/droits d’une image de cet article ont expiré/).first()).toBeVisible();
  // What is online stays online until somebody decides.
  expect(await textOf(request, first.path)).toContain(kept.credit);

  // A court decides: gone from everywhere within a second.
  const lists = [
    urls.home(),
    urls.wire(),
    urls.section(place.section.slug),
    urls.feedOf(urls.home()),
    urls.jsonFeedOf(urls.home()),
    urls.newsSitemap(),
  ];
  const section = first.path.split('/')[1] ?? '';
  const pages = [...new Set([...lists, urls.section(section), urls.feedOf(urls.section(section))])];
  for (const path of pages) await textOf(request, path);
  expect(await textOf(request, urls.feedOf(urls.section(section)))).toContain(word);
  await page.goto(urls.deskAsset(assetId));
  await page.getByRole('button', { name: assetWords.withdraw }).click();
  const dialog = page.getByRole('dialog', { name: assetWords.withdrawTitle });
  await expect(dialog.getByText(assetWords.withdrawAsk(2))).toBeVisible();
  await dialog.getByLabel(assetWords.reason).fill(`Référé du tribunal de ${word}`);
  await dialog.getByRole('button', { name: assetWords.withdrawSubmit }).click();
  await expect(page.getByText(assetWords.withdrew)).toBeVisible();
  // Asked once, without waiting: what was done is done when the desk says so.
  const gone = await Promise.all(addresses.map(async (address) => (await request.get(address)).status()));
  expect(gone.filter((status) => status !== 410)).toEqual([]);
  for (const path of [...stories.map((story) => story.path), ...pages]) {
    const text = await textOf(request, path);
    expect(
      addresses.filter((address) => text.includes(address)),
      path,
    ).toEqual([]);
  }
  expect(await textOf(request, first.path)).not.toContain(captions[0]);
  await expect(page.getByText(assetWords.useOnline)).toHaveCount(2);
  await expect(page.getByText(`Référé du tribunal de ${word}`).first()).toBeVisible();
  await expectAccessible(page);
});
