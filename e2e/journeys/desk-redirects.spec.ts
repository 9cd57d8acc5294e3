import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import {
  importWords,
  missingWords,
  redirectRefusals,
  redirectWords as words,
} from '#words/house/redirects/redirects.ts';

/** The browser logs every answer of 404 as an error. */
test.use({ expectedErrors: [/status of 404/] });

test('an old address leads on at once, is counted, is taken away and had back', async ({
  pageOf,
  request,
  expectAccessible,
}) => {
  const { page } = await pageOf('editor_in_chief');
  const old = `/vieux-${newWord()}/article`;
  expect((await request.get(old)).status()).toBe(404);
  await page.goto(urls.deskRedirects());
  await page.getByLabel(words.from, { exact: true }).fill(`https://ancien.example${old}/`);
  await page.getByLabel(words.to, { exact: true }).fill(urls.about());
  await page.getByRole('button', { name: words.add, exact: true }).click();
  await expect(page.getByText(words.added(old, urls.about()))).toBeVisible();
  await expectAccessible(page);
  const answer = await request.get(old, { maxRedirects: 0 });
  expect([answer.status(), new URL(answer.headers().location ?? '', page.url()).pathname]).toEqual([
    301,
    urls.about(),
  ]);
  const row = page.getByRole('row', { name: new RegExp(old) });
  await expect(async () => {
    await page.reload();
    await expect(row.getByRole('cell').nth(2)).toHaveText('1', { timeout: 500 });
  }).toPass();

  await row.getByRole('button', { name: words.removeOf(old) }).click();
  await expect(page.getByText(words.removed(old))).toBeVisible();
  expect((await request.get(old)).status()).toBe(404);
  await page.getByRole('button', { name: words.undo }).click();
  await expect(page.getByText(words.restored(old))).toBeVisible();
  expect((await request.get(old, { maxRedirects: 0 })).status()).toBe(301);
  await expect(row.getByRole('cell').nth(2)).not.toHaveText('0');
});

test('a page, a loop and another site are refused in words', async ({ pageOf }) => {
  const { page } = await pageOf('administrator');
  await page.goto(urls.deskRedirects());
  for (const [from, to, sentence] of [
    [urls.about(), urls.ethics(), redirectRefusals.living(urls.about())],
    ['/x-y-z', '/x-y-z', redirectRefusals.itself],
    ['/x-y-z', 'https://ailleurs.example/', redirectRefusals.elsewhere],
    ['/?p=12', urls.about(), redirectRefusals.query],
  ] as const) {
    await page.getByLabel(words.from, { exact: true }).fill(from);
    await page.getByLabel(words.to, { exact: true }).fill(to);
    await page.getByRole('button', { name: words.add, exact: true }).click();
    await expect(page.getByText(sentence)).toBeVisible();
  }
});

test('a file is checked, then comes in whole', async ({ pageOf, request, expectAccessible }) => {
  const { page } = await pageOf('editor_in_chief');
  const word = newWord();
  const choose = (text: string) =>
    page
      .getByLabel(importWords.file)
      .setInputFiles({ name: 'adresses.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.goto(urls.deskRedirects());
  await choose(`ancienne;nouvelle\n/${word}/un;${urls.about()}\n/${word}/deux;/nulle/part/ici\n`);
  await page.getByRole('button', { name: importWords.check }).click();
  await expect(
    page.getByText(importWords.line(3, redirectRefusals.nowhere('/nulle/part/ici'))),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: importWords.apply(1) })).toHaveCount(0);
  await expectAccessible(page);
  await choose(`https://ancien.example/${word}/un/,${urls.about()}\n"/${word}/deux",${urls.about()}\n`);
  await page.getByRole('button', { name: importWords.check }).click();
  await page.getByRole('button', { name: importWords.apply(2) }).click();
  await expect(page.getByText(importWords.applied(2))).toBeVisible();
  for (const part of ['un', 'deux']) {
    expect((await request.get(`/${word}/${part}`, { maxRedirects: 0 })).status()).toBe(301);
  }
  const file = await page.request.get(urls.apiRedirectsExport());
  expect(await file.text()).toContain(`/${word}/un;${urls.about()};`);
  expect((await request.get(urls.apiRedirectsExport())).status()).toBe(401);
});

test('a missing address is led somewhere in one step, another is ignored, a probe is not counted', async ({
  pageOf,
  request,
  expectAccessible,
}) => {
  const { page } = await pageOf('editor_in_chief');
  const word = newWord();
  const [wanted, dull, probe] = [`/${word}/voulu`, `/${word}/terne`, `/${word}/wp-login.php`];
  for (const path of [wanted, dull, wanted, dull, probe]) {
    await request.get(path, { headers: { referer: 'https://forum.example/fil?qui=lea' } });
  }
  const row = page.getByRole('row', { name: new RegExp(wanted) });
  await expect(async () => {
    await page.goto(urls.deskMissingPaths());
    await expect(row).toContainText('forum.example', { timeout: 500 });
    await expect(page.getByRole('button', { name: missingWords.ignoreOf(dull) })).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  await expect(page.getByText('qui=lea')).toHaveCount(0);
  await expect(page.getByText(probe)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: missingWords.ignoreOf(dull) }).click();
  await expect(page.getByText(missingWords.ignoredOne(dull))).toBeVisible();
  await row.getByRole('button', { name: missingWords.redirectOf(wanted) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.to, { exact: true }).fill(urls.about());
  await dialog.getByRole('button', { name: missingWords.redirect, exact: true }).click();
  await expect(row).toHaveCount(0);
  expect((await request.get(wanted, { maxRedirects: 0 })).status()).toBe(301);
});

test('who may not is told so', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  for (const path of [urls.deskRedirects(), urls.deskMissingPaths()]) {
    await page.goto(path);
    await expect(page.getByText(redirectRefusals.notYours)).toBeVisible();
  }
});
