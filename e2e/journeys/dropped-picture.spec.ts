import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import { beginStory, bodyOf, expectSaved, fillStory, publishOpen } from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { uploadWords } from '#words/newsroom/body/body-uploads.ts';
import { cameraJpeg, kept, secrets } from '#tests/factories/camera-files.ts';

test('a photograph dropped into the text is on the published page, with its words and without its secrets', async ({
  pageOf,
  page: reader,
  request,
  expectAccessible,
}) => {
  test.setTimeout(360_000);
  const { page } = await pageOf('editor_in_chief');
  const word = newWord();
  await beginStory(page);
  await fillStory(page, {
    headline: `La crue à ${word}`,
    standfirst: 'Elle monte.',
    text: 'Le fleuve déborde.',
  });
  const name = `DSC ${word}.jpg`;
  const base64 = (await cameraJpeg({ seed: randomInt(1_000_000) })).toString('base64');
  await bodyOf(page).evaluate(
    (body, file) => {
      const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], file.name, { type: 'image/jpeg' }));
      const paragraph = body.querySelector('p') ?? body;
      const { left, top } = paragraph.getBoundingClientRect();
      const at = { clientX: left + 4, clientY: top + 4 };
      paragraph.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, ...at }),
      );
    },
    { base64, name },
  );
  await expect(page.getByRole('group', { name: uploadWords.of(name) })).toBeVisible();
  const picture = bodyOf(page).getByRole('group', { name: bodyEditorWords.tools.picture });
  await expect(picture.getByRole('img', { name: kept.alt })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByRole('group', { name: uploadWords.of(name) })).toHaveCount(0);
  await expectAccessible(page);
  await expectSaved(page);

  const path = await publishOpen(page);
  await reader.goto(path);
  const figure = reader.getByRole('figure').filter({ hasText: kept.caption });
  const image = figure.getByRole('img', { name: kept.alt });
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBeGreaterThan(0);
  await expect(figure).toContainText(kept.credit);
  const shown = await image.evaluate((element: HTMLImageElement) => element.currentSrc);
  for (const address of [shown, (await figure.getByRole('link').first().getAttribute('href')) ?? '']) {
    const file = await (await request.get(address)).body();
    for (const secret of Object.values(secrets))
      expect(file.includes(secret), `${secret} in ${address}`).toBe(false);
  }
});
