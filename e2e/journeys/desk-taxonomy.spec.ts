import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { sectionWords as words } from '#words/newsroom/taxonomy/sections.ts';
import { taxonomyMessages } from '#words/newsroom/taxonomy/taxonomy.ts';

test('a section is made, renamed three times in one hop, moved, archived and put back', async ({
  pageOf,
  request,
  expectAccessible,
}) => {
  const { page } = await pageOf('editor_in_chief');
  const word = newWord();
  const name = `Essais ${word}`;
  await page.goto(urls.deskSections());
  await page.getByLabel(words.name, { exact: true }).fill(name);
  // Under the archive: the menu of the front stays as other journeys know it.
  await page.getByLabel(words.parent).selectOption({ label: 'Atelier' });
  await page.getByRole('button', { name: words.create, exact: true }).click();
  await expect(page.getByText(words.saved(name))).toBeVisible();
  await expectAccessible(page);
  const slugs = [`essais-${word}`, `deux-${word}`, `trois-${word}`, `quatre-${word}`];
  for (const slug of slugs.slice(1)) {
    await page.getByRole('button', { name: words.editOf(name) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.slug, { exact: true }).fill(slug);
    await dialog.getByRole('button', { name: words.save, exact: true }).click();
    await expect(page.getByRole('link', { name: `/${slug}`, exact: true })).toBeVisible();
  }
  for (const slug of slugs.slice(0, -1)) {
    const answer = await request.get(`/${slug}`, { maxRedirects: 0 });
    expect([answer.status(), new URL(answer.headers().location ?? '', page.url()).pathname]).toEqual([
      301,
      `/quatre-${word}`,
    ]);
  }
  await page.getByRole('button', { name: words.upOf(name) }).click();
  await expect(page.getByText(words.moved(name))).toBeVisible();
  await page.getByRole('button', { name: words.archiveOf(name) }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.archiveSubmit, exact: true }).click();
  await expect(page.getByText(words.archivedOne(name))).toBeVisible();
  expect(await (await request.get('/plan-du-site')).text()).not.toContain(name);
  expect((await request.get(`/quatre-${word}`)).status()).toBe(200);
  await page.getByRole('button', { name: words.unarchiveOf(name) }).click();
  await expect(page.getByText(words.unarchived(name))).toBeVisible();
  expect(await (await request.get('/plan-du-site')).text()).toContain(name);
  // Out of the way of the journeys that count the menu.
  await page.getByRole('button', { name: words.archiveOf(name) }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.archiveSubmit, exact: true }).click();
  await expect(page.getByText(words.archivedOne(name))).toBeVisible();
});

test('a door of ours is no name for a section, and journalists may not', async ({ pageOf }) => {
  const { page } = await pageOf('editor_in_chief');
  await page.goto(urls.deskSections());
  await page.getByLabel(words.name, { exact: true }).fill('Recherche');
  await page.getByRole('button', { name: words.create, exact: true }).click();
  await expect(page.getByText(taxonomyMessages.reserved('recherche'))).toBeVisible();
  const { page: journalist } = await pageOf('journalist');
  await journalist.goto(urls.deskSections());
  await expect(journalist.getByText(taxonomyMessages.sectionsNotYours)).toBeVisible();
});
