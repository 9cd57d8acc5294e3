import { expect } from '@playwright/test';
import { test } from '#e2e/fixtures/stories.ts';

/** Nothing private answers somebody who has no business there. */
test.use({ expectedErrors: [/status of (401|403|404)/] });

test('a stranger is sent to sign in from every door of the desk and the account', async ({
  request,
  publishStory,
}) => {
  const { id, word } = await publishStory();
  for (const path of [
    '/redaction',
    '/redaction/articles',
    `/redaction/articles/${id}`,
    '/redaction/une',
    '/redaction/equipe/jetons',
    '/redaction/nulle-part',
    '/compte',
    '/compte/profil',
    '/compte/second-facteur',
  ]) {
    const response = await request.get(path, { maxRedirects: 5 });
    expect(new URL(response.url()).pathname, path).toBe('/connexion');
    expect(response.headers()['cache-control'], path).toContain('no-store');
    expect(await response.text(), path).not.toContain(word);
  }
  for (const [method, path] of [
    ['post', '/api/v1/articles'],
    ['patch', `/api/v1/articles/${id}`],
    ['post', `/api/v1/articles/${id}/withdraw`],
    ['get', '/api/v1/me'],
    ['post', '/api/v1/compte/sessions'],
    ['post', '/api/v1/compte/nom'],
    ['post', '/api/v1/compte/adresse'],
    ['post', '/api/v1/compte/mot-de-passe'],
    ['post', '/api/v1/compte/second-facteur/application'],
    ['post', '/api/v1/compte/second-facteur/secours'],
    ['post', '/api/v1/compte/second-facteur/retrait'],
    ['post', '/api/v1/compte/second-facteur/cles/question'],
    ['post', '/api/v1/connexion/second-facteur/cle/question'],
  ] as const) {
    const response = await request[method](path, method === 'get' ? {} : { data: {} });
    expect([401, 403], path).toContain(response.status());
    expect(response.headers()['content-type']).toContain('application/problem+json');
  }
});

test('a reader’s account does not open the desk', async ({ pageOf }) => {
  const { page } = await pageOf('reader');
  await page.goto('/redaction/articles');
  await expect(page).toHaveURL(/\/compte$/);
  await page.goto('/redaction/une');
  await expect(page).toHaveURL(/\/compte$/);
});

test('a moderator has no business with articles', async ({ pageOf }) => {
  const { page } = await pageOf('moderator');
  await page.goto('/redaction/articles');
  await expect(page.getByText(/^Votre rôle ne donne pas accès/)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('a session that was revoked is dead at the next click', async ({ pageOf, browser, baseURL, watch }) => {
  const { page, person } = await pageOf('journalist');
  await page.goto('/redaction/articles');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The list draws itself anew every quarter of a minute, and would meet the sign-in page by itself.
  await page.goto('about:blank');
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  watch(elsewhere);
  const other = await elsewhere.newPage();
  await other.goto('/connexion?suite=/compte');
  await other.getByLabel('Adresse électronique').fill(person.email);
  await other.getByLabel('Mot de passe').fill(person.password);
  await other.getByRole('button', { name: 'Se connecter' }).click();
  await other.getByRole('button', { name: 'Fermer toutes les autres' }).click();
  await expect(other.getByText('C’est fait')).toBeVisible();
  await page.goto('/redaction/articles');
  await expect(page).toHaveURL(/\/connexion/);
  await elsewhere.close();
});

test('an address that is nothing behind a private door is absent, in French', async ({ pageOf, request }) => {
  const { page } = await pageOf('journalist');
  for (const path of [
    '/redaction/nulle-part',
    '/compte/nulle-part',
    '/connexion/nulle-part',
    '/inscription/nulle/part',
    '/apercu',
  ]) {
    const response = await page.goto(path);
    expect([path, response?.status()]).toEqual([path, 404]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByText('could not be found')).toHaveCount(0);
  }
  for (const path of ['/api', '/api/nulle-part', '/api/v1/articles/a/b/c']) {
    const response = await request.get(path);
    expect([path, response.status()]).toEqual([path, 404]);
    expect(response.headers()['content-type'], path).toContain('application/problem+json');
  }
});
