import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import {
  settingsChoices,
  settingsFieldWords as fields,
  settingsWords as words,
} from '#words/house/settings/settings.ts';

test('a change is on every page at once, and in the journal', async ({
  pageOf,
  request,
  expectAccessible,
}) => {
  const { page } = await pageOf('administrator');
  const phone = `01 00 ${newWord()}`;
  await page.goto(urls.deskSettings());
  await expectAccessible(page);
  const held = page.getByLabel(fields['host.phone']);
  const before = await held.inputValue();
  await held.fill(phone);
  await page.getByLabel(fields.aiCrawlers).selectOption({ label: settingsChoices.aiCrawlers.refuse });
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(words.saved)).toBeVisible();
  expect(await (await request.get(urls.legalNotice())).text()).toContain(phone);
  expect(await (await request.get('/robots.txt')).text()).toContain('User-agent: GPTBot');
  await page.goto(urls.deskJournal());
  await expect(page.getByText(phone).first()).toBeVisible();

  await page.goto(urls.deskSettings());
  await page.getByLabel(fields['host.phone']).fill(before);
  await page.getByLabel(fields.aiCrawlers).selectOption({ label: settingsChoices.aiCrawlers.allow });
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(words.saved)).toBeVisible();
  expect(await (await request.get('/robots.txt')).text()).not.toContain('GPTBot');
});

test('two people who change one field: the second is told what the first wrote', async ({ pageOf }) => {
  const [{ page: one }, { page: two }] = [await pageOf('administrator'), await pageOf('administrator')];
  const word = newWord();
  for (const page of [one, two]) await page.goto(urls.deskSettings());
  await one.getByLabel(fields['publisher.capital']).fill(`${word} euros`);
  await one.getByRole('button', { name: words.save, exact: true }).click();
  await expect(one.getByText(words.saved)).toBeVisible();
  await two.getByLabel(fields['publisher.capital']).fill('autre');
  await two.getByRole('button', { name: words.save, exact: true }).click();
  await expect(two.getByText(words.conflict(`${word} euros`))).toBeVisible();
  await one.getByLabel(fields['publisher.capital']).fill('');
  await one.getByRole('button', { name: words.save, exact: true }).click();
  await expect(one.getByText(words.saved)).toBeVisible();
  await expect(one.getByLabel(fields['publisher.capital'])).toHaveValue('');
});

test('a wrong value is refused beside its field, and only administrators enter', async ({ pageOf }) => {
  const { page } = await pageOf('administrator');
  await page.goto(urls.deskSettings());
  await page.getByLabel(fields['contacts.security']).fill('pas une adresse');
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await expect(page.getByText(words.invalidMail)).toBeVisible();
  const { page: chief } = await pageOf('editor_in_chief');
  await chief.goto(urls.deskSettings());
  await expect(chief.getByText(words.notYours)).toBeVisible();
});
