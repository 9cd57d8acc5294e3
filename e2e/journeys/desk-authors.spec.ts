import { expect } from '@playwright/test';
import { freePictures } from '#e2e/fixtures/desk.ts';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { systemActor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { authorWords as words } from '#words/newsroom/taxonomy/authors.ts';
import { taxonomyMessages } from '#words/newsroom/taxonomy/taxonomy.ts';

test('a signature is made with its portrait, renamed in one hop, archived and put back', async ({
  pageOf,
  request,
  expectAccessible,
}) => {
  const { page } = await pageOf('section_editor');
  const word = newWord();
  const name = `Ana ${word}`;
  await page.goto(urls.deskNewAuthor());
  await page.getByLabel(words.name, { exact: true }).fill(name);
  await page.getByLabel(words.biography).fill('Suit les fleuves.');
  await page.getByRole('button', { name: words.create, exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  const read = async (slug: string) => (await request.get(urls.author(slug))).text();
  expect(await read(`ana-${word}`)).toContain('Suit les fleuves.');
  expect(await read(`ana-${word}`)).not.toContain('exemple.fr');

  await page.getByLabel(words.slug, { exact: true }).fill(`bea-${word}`);
  await page.getByLabel(words.biography).fill('Suit aussi les mers.');
  await page.getByRole('button', { name: words.addLink }).click();
  await page.getByLabel(words.linkName(1)).fill('Son carnet');
  await page.getByLabel(words.linkHref(1)).fill('http://exemple.fr/carnet');
  const pictures = freePictures(page.getByRole('group', { name: words.portrait }));
  await pictures.first().getByRole('radio').check();
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(taxonomyMessages.httpsOnly, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(words.linkHref(1)).fill('https://exemple.fr/carnet');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(words.saved)).toBeVisible();
  const now = await read(`bea-${word}`);
  for (const shown of ['Suit aussi les mers.', 'https://exemple.fr/carnet', 'Son carnet', '<img'])
    expect(now).toContain(shown);
  for (const part of ['', '/page/2', '/rss.xml', '/feed.json']) {
    const old = await request.get(urls.author(`ana-${word}`) + part, { maxRedirects: 0 });
    expect([old.status(), new URL(old.headers().location ?? '', page.url()).pathname]).toEqual([
      301,
      urls.author(`bea-${word}`) + part,
    ]);
  }

  await page.getByRole('button', { name: words.archive }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.archiveSubmit, exact: true }).click();
  await expect(page.getByText(words.archivedOne(name))).toBeVisible();
  expect(await read(`bea-${word}`)).toContain('Suit aussi les mers.');
  await page.goto(urls.deskAuthors());
  await page.getByLabel(words.search).fill(name);
  await page.getByRole('button', { name: words.filter }).click();
  await expect(page).toHaveURL(/[?&]q=/);
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText(words.archived);
  await expectAccessible(page);
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('button', { name: words.unarchive }).click();
  await expect(page.getByText(words.unarchived(name))).toBeVisible();
});

test('a writer keeps the biography and links of their own signature, on a phone, and no other', async ({
  pageOf,
  request,
  expectAccessible,
}) => {
  const { page, person } = await pageOf('journalist');
  const slug = `cleo-${newWord()}`;
  const make = async (input: Parameters<typeof saveAuthor>[0]['input']): Promise<string> => {
    const outcome = await saveAuthor({ actor: systemActor('e2e'), input });
    if (!outcome.ok) throw new Error(outcome.error.code);
    return outcome.value.authorId;
  };
  await make({ name: 'Cléo Marin', slug, userId: person.userId });
  const other = await make({ name: `Autre ${slug}` });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(urls.deskAuthors());
  await expect(page.getByText(words.ownLead)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('link', { name: 'Cléo Marin', exact: true }).click();
  await expect(page.getByLabel(words.name, { exact: true })).toHaveCount(0);
  await expect(page.getByLabel(words.biography)).toBeVisible();
  expect((await request.get(urls.author(slug))).status()).toBe(200);
  await page.getByLabel(words.biography).fill('Écrit au bord de l’eau.');
  await page.getByRole('button', { name: words.addLink }).click();
  await page.getByLabel(words.linkName(1)).fill('Carnet');
  await page.getByLabel(words.linkHref(1)).fill('https://exemple.fr/cleo');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(words.saved)).toBeVisible();
  expect(await (await request.get(urls.author(slug))).text()).toContain('Écrit au bord de l’eau.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  await page.goto(urls.deskAuthor(other));
  await expect(page.getByText(taxonomyMessages.profileNotYours)).toBeVisible();
});
