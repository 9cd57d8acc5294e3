import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/newsroom.ts';

/** Written by `npm test`: what the terminal shows once at the first start. */
const file = process.env.E2E_ACCOUNTS_FILE;
type Account = { role: string; email: string; password: string };
const accounts = file ? (JSON.parse(readFileSync(file, 'utf8')) as Account[]) : [];

/** Where each role arrives when it asks for the list of articles. */
const arrivals: Record<string, RegExp> = {
  lecteur: /\/compte$/,
  moderateur: /\/redaction\/articles$/,
  regie: /\/redaction\/articles$/,
};
const desk = /\/redaction\/articles$/;

test('every account that the terminal printed opens its own doors', async ({
  browser,
  contextOptions,
  watch,
}) => {
  test.skip(!file, 'The accounts were printed by an earlier start.');
  expect(accounts.map(({ role }) => role)).toHaveLength(8);
  for (const { role, email, password } of accounts) {
    // A browser each: the desk of the last account still asks for its figures while the next one signs in.
    const context = await browser.newContext(contextOptions);
    watch(context);
    const page = await context.newPage();
    await page.goto('/connexion?suite=/redaction/articles');
    await page.getByLabel('Adresse électronique').fill(email);
    await page.getByLabel('Mot de passe').fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page, role).toHaveURL(arrivals[role] ?? desk);
    const create = page.getByRole('button', { name: 'Nouvel article' });
    await expect(create, role).toHaveCount(role in arrivals ? 0 : 1);
    await context.close();
  }
});
