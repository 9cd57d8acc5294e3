import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/people.ts';
import { newWord } from '#e2e/fixtures/words.ts';

test('signs in, sees the session and leaves, without a script @nojs', async ({ page, somebody }) => {
  const { name, email, password } = await somebody('journalist');
  await page.goto('/compte');
  await expect(page).toHaveURL(/\/connexion\?suite=%2Fcompte$/);

  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe').fill('autre chose');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'mot de passe' })).toBeVisible();

  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page).toHaveURL(/\/compte$/);
  await expect(page.getByText(`Connecté sous le nom de ${name}`)).toBeVisible();
  await expect(page.getByText('Cette session')).toBeVisible();

  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/compte');
  await expect(page).toHaveURL(/\/connexion/);
});

test('leaves by next-auth’s door with its token, and not without', async ({ pageOf, baseURL }) => {
  const { page } = await pageOf('journalist');
  const { request } = page.context();
  const leave = (form: Record<string, string>) =>
    request.post('/api/auth/signout', { headers: { origin: baseURL ?? '' }, form, maxRedirects: 0 });
  await leave({});
  expect((await request.get('/api/v1/me')).status()).toBe(200);
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  await leave({ csrfToken });
  expect((await request.get('/api/v1/me')).status()).toBe(401);
});

test('the sign-in page is accessible', async ({ page, expectAccessible }) => {
  await page.goto('/connexion?erreur=wrong_credentials');
  await expectAccessible();
});

test('ends a forgotten session from another one', async ({
  page,
  somebody,
  expectAccessible,
  browser,
  baseURL,
}) => {
  const { email, password } = await somebody('journalist');
  const forgotten = await browser.newContext(baseURL ? { baseURL } : {});
  const elsewhere = await forgotten.newPage();
  for (const tab of [elsewhere, page]) {
    await tab.goto('/connexion?suite=/compte');
    await tab.getByLabel('Adresse électronique').fill(email);
    await tab.getByLabel('Mot de passe').fill(password);
    await tab.getByRole('button', { name: 'Se connecter' }).click();
    await expect(tab.getByRole('heading', { name: 'Mon compte' })).toBeVisible();
  }
  await page.reload();
  await expectAccessible();
  await page.getByRole('button', { name: 'Fermer toutes les autres' }).click();
  await expect(page.getByText('C’est fait')).toBeVisible();
  await elsewhere.goto('/compte');
  await expect(elsewhere).toHaveURL(/\/connexion/);
  await page.goto('/compte');
  await expect(page.getByRole('heading', { name: 'Mon compte' })).toBeVisible();
  await forgotten.close();
});

test('makes a key of the API, sees it once and revokes it', async ({ pageOf }) => {
  const { page } = await pageOf('editor_in_chief');
  await page.goto('/redaction/equipe/jetons');
  const use = `Import ${newWord()}`;
  await page.getByLabel('À quoi sert-il').fill(use);
  await page.getByLabel('Rôle').selectOption({ label: 'Journaliste' });
  await page.getByRole('button', { name: 'Créer le jeton' }).click();
  const token = await page.getByText(/^ndm_/).textContent();
  expect(token).toMatch(/^ndm_[A-Za-z0-9_-]{43}$/);
  await expect(page.getByRole('row', { name: new RegExp(use) })).toBeVisible();
  await page.getByRole('button', { name: `Révoquer le jeton ${use}` }).click();
  await expect(page.getByRole('row', { name: new RegExp(use) })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(token ?? '')).toHaveCount(0);
});
