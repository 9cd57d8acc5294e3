import { expect, type Page } from '@playwright/test';
import {
  beginStory,
  bodyOf,
  expectSaved,
  expectWithinScreen,
  fillStory,
  freePictures,
  insertBlock,
  publishOpen,
} from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { checklistPanel, findingSentence } from '#words/newsroom/articles/checklist.ts';
import { filmEditorWords as words } from '#words/newsroom/body/film-editor.ts';
import { assetWords } from '#words/newsroom/media/media-asset.ts';
import { filmWords } from '#words/newsroom/media/media-film.ts';
import { mp3 } from '#tests/factories/films.ts';
import { createFilm } from '#tests/factories/library-film.ts';

/** A film that this browser records of its own drawing: other pixels each time. */
async function recordFilm(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
    const drawing = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' });
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    const ended = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    recorder.start();
    for (let frame = 0; frame < 30; frame += 1) {
      if (drawing) drawing.fillStyle = `hsl(${Math.random() * 360} 80% 50%)`;
      drawing?.fillRect(frame * 8, 0, 60, 180);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    recorder.stop();
    await ended;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
  });
  return Buffer.from(base64, 'base64');
}

const dialogOf = (page: Page, tool: 'video' | 'audio') =>
  page.getByRole('dialog', { name: bodyEditorWords.tools[tool] });

/** Sends a file from the block's own form and waits until it is chosen. */
async function sendFromForm(
  page: Page,
  kind: 'video' | 'audio',
  file: { name: string; buffer: Buffer; mimeType: string },
) {
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await insertBlock(page, kind);
  const dialog = dialogOf(page, kind);
  await dialog.getByLabel(words.send[kind]).setInputFiles(file);
  await expect(dialog.getByRole('radio', { name: file.name.replace(/\.\w+$/, '') })).toBeChecked({
    timeout: 150_000,
  });
  return dialog;
}

test('a film goes from the editor to the page with its words, and is refused without them', async ({
  pageOf,
  page: reader,
  request,
  expectAccessible,
}) => {
  test.setTimeout(360_000);
  const { page } = await pageOf('editor_in_chief');
  const word = newWord();
  await beginStory(page);
  await fillStory(page, { headline: `La grue de ${word}`, standfirst: 'Elle tourne.', text: 'Au port.' });
  const film = { name: `Grue ${word}.webm`, buffer: await recordFilm(page), mimeType: 'video/webm' };
  const dialog = await sendFromForm(page, 'video', film);
  await expect(dialog).toContainText(words.noTranscript);
  await dialog.getByLabel(words.title, { exact: true }).fill('La grue tourne');
  await dialog.getByLabel(words.credit, { exact: true }).fill('A. Martin');
  await dialog.getByLabel(words.poster).check();
  await freePictures(dialog.getByRole('group', { name: words.posterChoice }))
    .first()
    .click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: bodyEditorWords.save }).click();
  await expect(bodyOf(page).getByRole('group', { name: bodyEditorWords.tools.video })).toContainText(
    'La grue tourne',
  );
  await expectSaved(page);
  await page.getByRole('tab', { name: checklistPanel.label }).click();
  await expect(page.getByText(findingSentence({ rule: 'no_transcript', detail: 'video' }))).toBeVisible();

  // On its own page it gets what is said in it, and captions that are read line by line.
  const { page: desk } = await pageOf('editor_in_chief');
  await desk.goto(`${urls.deskMedia()}?nature=video&q=${word}`);
  await desk
    .getByRole('link', { name: `Grue ${word}` })
    .first()
    .click();
  await expect(desk.getByRole('heading', { name: filmWords.tracks })).toBeVisible();
  await expectAccessible(desk);
  await desk
    .getByLabel(assetWords.transcript, { exact: true })
    .fill('Une voix : la grue tourne.\nUn bruit de chaîne.');
  await desk.getByRole('button', { name: assetWords.save, exact: true }).first().click();
  await expect(desk.getByText(assetWords.saved)).toBeVisible();
  const vtt = (text: string) => ({ name: 'grue.vtt', mimeType: 'text/vtt', buffer: Buffer.from(text) });
  await desk.getByLabel(filmWords.file).setInputFiles(vtt('WEBVTT\n\n00:00 --> 1\nNon.'));
  await desk.getByRole('button', { name: filmWords.add }).click();
  await expect(desk.getByRole('alert').filter({ hasText: 'Ligne 3' })).toBeVisible();
  await desk
    .getByLabel(filmWords.file)
    .setInputFiles(vtt('WEBVTT\n\n00:00.000 --> 00:01.000\nLa grue tourne.\n'));
  await desk.getByRole('button', { name: filmWords.add }).click();
  await expect(desk.getByText(filmWords.added(1))).toBeVisible();

  await page.reload();
  const path = await publishOpen(page);
  await reader.goto(path);
  const figure = reader.getByRole('figure', { name: 'La grue tourne' });
  const video = figure.locator('video');
  await expect(video).toHaveAttribute('preload', 'none');
  await expect(video).toHaveAttribute('poster', /^\/medias\//);
  await expect(figure.locator('track[kind="captions"][srclang="fr"]')).toHaveCount(1);
  await expect(figure).toContainText('A. Martin');
  await figure.getByText(bodyWords.transcript).click();
  await expect(figure).toContainText('Un bruit de chaîne.');
  await expectWithinScreen(reader);
  await expectAccessible();
  // It plays, and its captions with it.
  await video.evaluate((element: HTMLVideoElement) => {
    element.muted = true;
    return element.play();
  });
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime))
    .toBeGreaterThan(0);
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.textTracks[0]?.cues?.length ?? 0))
    .toBe(1);

  const source = (await video.locator('source').getAttribute('src')) ?? '';
  const part = await request.get(source, { headers: { range: 'bytes=0-99' } });
  expect([part.status(), part.headers()['content-range']?.replace(/\/\d+$/, '')]).toEqual([
    206,
    'bytes 0-99',
  ]);
  expect(part.headers()['content-type']).toBe('video/webm');
  const whole = await (await request.get(source)).body();
  expect(whole.includes('Chrome')).toBe(false);
});

test('a sound comes in from the editor; a file that nobody plays is refused in words', async ({ pageOf }) => {
  const { page } = await pageOf('editor_in_chief');
  const word = newWord();
  await beginStory(page);
  await fillStory(page, { headline: `La voix de ${word}`, standfirst: 'Elle parle.', text: 'Au port.' });
  await bodyOf(page).click();
  await insertBlock(page, 'audio');
  const dialog = dialogOf(page, 'audio');
  const junk = { name: 'voix.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from(`ID3 ${word} pas un son`) };
  await dialog.getByLabel(words.send.audio).setInputFiles(junk);
  await expect(dialog.getByText(/Les navigateurs ne liraient pas ce fichier/)).toBeVisible({
    timeout: 150_000,
  });
  const sound = Buffer.concat([mp3(60 + Math.floor(Math.random() * 500)), Buffer.from(word)]);
  await dialog
    .getByLabel(words.send.audio)
    .setInputFiles({ name: `Voix ${word}.mp3`, mimeType: 'audio/mpeg', buffer: sound });
  await expect(dialog.getByRole('radio', { name: `Voix ${word}` })).toBeChecked({ timeout: 150_000 });
  await dialog.getByRole('button', { name: bodyEditorWords.save }).click();
  await expectSaved(page);
  await expect(bodyOf(page).getByRole('group', { name: bodyEditorWords.tools.audio })).toContainText(
    `Voix ${word}`,
  );
  await page.getByRole('tab', { name: checklistPanel.label }).click();
  await expect(page.getByText(findingSentence({ rule: 'no_transcript', detail: 'audio' }))).toBeVisible();
});

test('films and sounds stand on a page without scripts, each with its words @phone @nojs', async ({
  page,
  publishStory,
  expectAccessible,
  javaScriptEnabled,
}) => {
  const [film, sound] = [await createFilm(), await createFilm({ isSound: true })];
  const { path } = await publishStory({
    body: {
      version: 1,
      blocks: [
        { id: 'p', type: 'paragraph', content: [{ text: 'Au port.' }] },
        { id: 'v', type: 'video', assetId: film, title: 'La grue', caption: 'Elle tourne.' },
        { id: 's', type: 'audio', assetId: sound, title: 'La voix' },
      ],
    },
  });
  await page.goto(path);
  const video = page.getByRole('figure', { name: 'La grue' });
  await expect(video.locator('video[controls][width="640"][height="360"][preload="metadata"]')).toBeVisible();
  await expect(video).toContainText('Elle tourne.');
  const audio = page.getByRole('figure', { name: 'La voix' });
  await expect(audio.locator('audio[controls][preload="none"]')).toBeVisible();
  for (const figure of [video, audio]) {
    await figure.getByText(bodyWords.transcript).click();
    await expect(figure).toContainText('Tout ce qui est dit.');
  }
  await expectWithinScreen(page);
  if (javaScriptEnabled) await expectAccessible();
});
