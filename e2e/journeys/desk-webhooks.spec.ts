import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import {
  webhookActWords,
  webhookRefusals,
  webhookWords as words,
} from '#words/reach/distribution/webhooks.ts';

test('a webhook is added, its secret shown once, tried, and gone', async ({ pageOf, expectAccessible }) => {
  const { page } = await pageOf('administrator');
  const name = `Agence ${newWord()}`;
  await page.goto(urls.deskDistribution());
  const form = page.getByRole('form', { name: words.addTitle });
  await form.getByLabel(words.name).fill(name);
  await form.getByLabel(words.url).fill('https://10.0.0.1/rappel');
  // What others publish meanwhile is none of its business.
  for (const act of ['published', 'updated', 'withdrawn'] as const)
    await form.getByLabel(webhookActWords[act]).uncheck();
  await form.getByRole('button', { name: words.add }).click();
  await expect(form.getByText(webhookRefusals.notPublic)).toBeVisible();
  await expect(form.getByLabel(words.name)).toHaveValue(name);

  await form.getByLabel(words.url).fill(`https://${newWord()}.invalid/rappel`);
  await form.getByRole('button', { name: words.add }).click();
  const secret = page.getByText(/^whsec_[\w+/]{43}=$/);
  await expect(secret).toBeVisible();
  const webhook = page.getByRole('region', { name, exact: true });
  await webhook.getByRole('button', { name: words.tryOf(name) }).click();
  await expect(webhook.getByRole('cell', { name: words.trial, exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await expect(webhook.getByRole('cell', { name: words.trial, exact: true })).toBeVisible();
  await expect(secret).toHaveCount(0);
  await webhook.getByRole('button', { name: words.deleteOf(name) }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.delete, exact: true }).click();
  await expect(page.getByText(words.deleted(name))).toBeVisible();
  await expect(webhook).toHaveCount(0);
});
