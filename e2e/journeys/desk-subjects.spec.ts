import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';
import { subjectWords as words } from '#words/newsroom/taxonomy/subjects.ts';
import { taxonomyMessages } from '#words/newsroom/taxonomy/taxonomy.ts';

test('a subject is made, renamed and merged; every address leads on in one hop', async ({
  pageOf,
  request,
  expectAccessible,
}) => {
  const { page } = await pageOf('section_editor');
  const word = newWord();
  const [from, into] = [`Marées ${word}`, `Océan ${word}`];
  await page.goto(urls.deskSubjects());
  for (const name of [from, into]) {
    await page.getByLabel(words.name, { exact: true }).fill(name);
    await page.getByRole('button', { name: words.create, exact: true }).click();
    await expect(page.getByText(words.saved(name))).toBeVisible();
  }
  await page.getByLabel(words.search).fill(word);
  await page.getByRole('button', { name: words.filter, exact: true }).click();
  await expect(page.getByText(words.count(2), { exact: true })).toBeVisible();

  await page.getByRole('button', { name: words.editOf(from) }).click();
  await page.getByRole('dialog').getByLabel(words.slug, { exact: true }).fill(`flux-${word}`);
  await page.getByRole('dialog').getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByRole('link', { name: `/sujets/flux-${word}`, exact: true })).toBeVisible();
  const hop = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    return [answer.status(), new URL(answer.headers().location ?? '', page.url()).pathname];
  };
  expect(await hop(`/sujets/marees-${word}`)).toEqual([301, `/sujets/flux-${word}`]);
  for (const part of ['/rss.xml', '/feed.json', '/page/2', '/page/17']) {
    expect(await hop(`/sujets/marees-${word}${part}`)).toEqual([301, `/sujets/flux-${word}${part}`]);
  }

  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: words.mergeOf(from) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.mergeInto).pressSequentially(`océan ${word}`);
  await expect(dialog.getByRole('button', { name: words.mergeSubmit, exact: true })).toBeDisabled();
  await dialog.getByLabel(into, { exact: true }).check();
  await expect(dialog.getByText(words.mergeSentence({ from, into, stories: 0 }))).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: words.mergeSubmit, exact: true }).click();
  await expect(page.getByText(words.merged({ from, into, stories: 0 }))).toBeVisible();
  await expect(page.getByText(words.mergedNames([from]))).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  for (const slug of [`marees-${word}`, `flux-${word}`]) {
    expect(await hop(`/sujets/${slug}`)).toEqual([301, `/sujets/ocean-${word}`]);
    expect(await hop(`/sujets/${slug}/feed.json`)).toEqual([301, `/sujets/ocean-${word}/feed.json`]);
    expect(await hop(`/sujets/${slug}/page/2`)).toEqual([301, `/sujets/ocean-${word}/page/2`]);
  }
});

test.describe('without a network', () => {
  // The browser logs the request that found no network.
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('a form says that nothing was done, keeps what was typed, and goes through afterwards', async ({
    pageOf,
  }) => {
    const { page } = await pageOf('editor_in_chief');
    const name = `Passerelle ${newWord()}`;
    await page.goto(urls.deskSubjects());
    await page.getByLabel(words.name, { exact: true }).fill(name);
    const create = page.getByRole('button', { name: words.create, exact: true });
    await page.context().setOffline(true);
    await create.click();
    await expect(page.getByText(deskMessages.save.lostNetwork)).toBeVisible();
    await expect(page.getByLabel(words.name, { exact: true })).toHaveValue(name);
    await page.context().setOffline(false);
    await create.click();
    await expect(page.getByText(words.saved(name))).toBeVisible();
    await expect(page.getByText(deskMessages.save.lostNetwork)).toHaveCount(0);
  });
});

test('a subject is not for journalists to rename or merge', async ({ pageOf }) => {
  const { page } = await pageOf('journalist');
  await page.goto(urls.deskSubjects());
  await expect(page.getByText(taxonomyMessages.subjectsNotYours)).toBeVisible();
});
