import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { mailTo, ownPathIn } from '#e2e/fixtures/mails.ts';
import { forgetAccountTurns, test } from '#e2e/fixtures/people.ts';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';
import {
  accountMails,
  displayNameWords,
  mailedLinkPages,
  signUpPage,
  signUpWords,
} from '#words/house/accounts/sign-up.ts';

// A page that refuses a form is a page like any other; a link that is dead is one too.
test.use({ expectedErrors: [/status of 4\d\d/] });
test.beforeEach(forgetAccountTurns);

const { confirm, signInLink, passwordLink } = accountMails;
const password = 'une girafe sur le balcon';
const somebodyNew = () => {
  const word = randomBytes(4).toString('hex');
  return { name: `Lectrice ${word}`, email: `lectrice-${word}@essai.test` };
};

async function fillSignUp(page: Page, { name, email }: { name: string; email: string }): Promise<void> {
  await page.getByLabel(signUpPage.name).fill(name);
  await page.getByLabel(signUpPage.email).fill(email);
  await page.getByLabel(signUpPage.password).fill(password);
  await page.getByLabel(signUpPage.age).check();
  await page.getByRole('button', { name: signUpPage.submit }).click();
}

const expectSent = (page: Page) =>
  expect(page.getByRole('heading', { name: signUpPage.sentTitle, level: 1 })).toBeVisible();

async function openAccount(page: Page) {
  const who = somebodyNew();
  await page.goto(urls.signUp());
  await fillSignUp(page, who);
  await expectSent(page);
  await page.goto(ownPathIn(await mailTo(who.email, confirm('x').actionLabel), '/inscription/'));
  await page.getByRole('button', { name: signUpPage.confirm }).click();
  await expect(page.getByText(accountPages.account.welcome)).toBeVisible();
  return who;
}

const leave = (page: Page) => page.getByRole('button', { name: accountPages.account.signOut }).click();

test('opens an account from the page that asked for it, and signs in with it, without a script @nojs', async ({
  page,
}) => {
  const who = somebodyNew();
  await page.goto(urls.signIn('/charte-des-commentaires'));
  await page.getByRole('link', { name: accountPages.signIn.signUp }).click();

  // What is refused is said at its field, and what was typed is still there.
  await page.getByLabel(signUpPage.name).fill('Modérateur');
  await page.getByLabel(signUpPage.email).fill(who.email);
  await page.getByLabel(signUpPage.password).fill('motdepasse2026');
  await page.getByLabel(signUpPage.age).check();
  await page.getByRole('button', { name: signUpPage.submit }).click();
  await expect(page.getByText(displayNameWords.reserved)).toBeVisible();
  await expect(page.getByLabel(signUpPage.email)).toHaveValue(who.email);
  await expect(page.getByLabel(signUpPage.age)).toBeChecked();
  await expect(page.getByLabel(signUpPage.password)).toHaveValue('');

  await fillSignUp(page, who);
  await expectSent(page);

  // Before the mail is followed there is no account to sign in to.
  await page.goto(urls.signIn());
  await page.getByLabel(accountPages.signIn.email).fill(who.email);
  await page.getByLabel(accountPages.signIn.password).fill(password);
  await page.getByRole('button', { name: accountPages.signIn.submit }).click();
  await expect(page.getByText(accountPages.signIn.notConfirmed)).toBeVisible();

  const link = ownPathIn(await mailTo(who.email, confirm('x').actionLabel), '/inscription/');
  await page.goto(link);
  await page.getByRole('button', { name: signUpPage.confirm }).click();
  await expect(page).toHaveURL(/\/charte-des-commentaires$/);

  // The link has served.
  await page.goto(link);
  await expect(page.getByRole('heading', { name: signUpPage.expiredTitle })).toBeVisible();

  await page.goto(urls.account());
  await expect(page.getByText(accountPages.account.signedInAs(who.name))).toBeVisible();
  await leave(page);
  await page.goto(urls.signIn());
  await page.getByLabel(accountPages.signIn.email).fill(who.email);
  await page.getByLabel(accountPages.signIn.password).fill(password);
  await page.getByRole('button', { name: accountPages.signIn.submit }).click();
  await expect(page.getByText(accountPages.account.signedInAs(who.name))).toBeVisible();
});

test('confirms in another browser with the password alone', async ({ page, browser, baseURL, watch }) => {
  const who = somebodyNew();
  await page.goto(urls.signUp());
  await fillSignUp(page, who);
  await expectSent(page);
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  watch(elsewhere);
  const other = await elsewhere.newPage();
  await other.goto(ownPathIn(await mailTo(who.email, confirm('x').actionLabel), '/inscription/'));
  await other.getByLabel(signUpPage.password).fill('pas celui que j’ai choisi');
  await other.getByRole('button', { name: signUpPage.confirm }).click();
  await expect(other.getByRole('alert').filter({ hasText: 'mot de passe' })).toBeVisible();
  await other.getByLabel(signUpPage.password).fill(password);
  await other.getByRole('button', { name: signUpPage.confirm }).click();
  await expect(other.getByText(accountPages.account.welcome)).toBeVisible();
  await elsewhere.close();
});

test('signs in by a mailed link, once, without a script @nojs', async ({ page }) => {
  const { email, name } = await openAccount(page);
  await leave(page);
  await page.goto(urls.signIn('/flux'));
  await page.getByRole('link', { name: accountPages.signIn.byLink }).click();
  await page.getByLabel(mailedLinkPages.email).fill(email);
  await page.getByRole('button', { name: mailedLinkPages.signIn.submit }).click();
  await expect(page.getByText(mailedLinkPages.sent)).toBeVisible();
  const link = ownPathIn(await mailTo(email, signInLink('x').actionLabel), '/connexion/lien/');
  await page.goto(link);
  await page.getByRole('button', { name: mailedLinkPages.open }).click();
  await expect(page).toHaveURL(/\/flux$/);
  await page.goto(urls.account());
  await expect(page.getByText(accountPages.account.signedInAs(name))).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: mailedLinkPages.expiredTitle })).toBeVisible();
});

test('chooses another password, and the old one opens nothing more', async ({ page }) => {
  const { email } = await openAccount(page);
  await leave(page);
  await page.goto(urls.forgottenPassword());
  await page.getByLabel(mailedLinkPages.email).fill(email);
  await page.getByRole('button', { name: mailedLinkPages.password.submit }).click();
  await expect(page.getByText(mailedLinkPages.sent)).toBeVisible();
  await page.goto(ownPathIn(await mailTo(email, passwordLink('x').actionLabel), '/connexion/oubli/'));
  await page.getByLabel(mailedLinkPages.newPassword).fill('un pingouin dans la soupe');
  await page.getByRole('button', { name: mailedLinkPages.newSubmit }).click();
  await expect(page.getByText(accountPages.account.passwordChanged)).toBeVisible();
  await leave(page);
  await page.goto(urls.signIn());
  await page.getByLabel(accountPages.signIn.email).fill(email);
  await page.getByLabel(accountPages.signIn.password).fill(password);
  await page.getByRole('button', { name: accountPages.signIn.submit }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'mot de passe' })).toBeVisible();
  // What was typed is still there.
  await expect(page.getByLabel(accountPages.signIn.email)).toHaveValue(email);
});

test('tells the owner alone that an address has an account', async ({ page }) => {
  const { email } = await openAccount(page);
  await leave(page);
  await page.goto(urls.signUp());
  await fillSignUp(page, { ...somebodyNew(), email });
  await expectSent(page);
  await mailTo(email, 'Elle a d');
});

test('stops who guesses, with the minutes to wait', async ({ page, request, baseURL }) => {
  const email = `${randomBytes(4).toString('hex')}@essai.test`;
  const send = () =>
    request.post('/api/v1/connexion/envoi', {
      headers: { origin: baseURL ?? '' },
      data: { email, purpose: 'mot-de-passe' },
    });
  for (let sent = 0; sent < 5; sent += 1) expect((await send()).status()).toBe(202);
  const refusal = await send();
  expect(refusal.status()).toBe(429);
  expect(Number(refusal.headers()['retry-after'])).toBeGreaterThan(600);
  await page.goto(urls.forgottenPassword());
  await page.getByLabel(mailedLinkPages.email).fill(email);
  await page.getByRole('button', { name: mailedLinkPages.password.submit }).click();
  await expect(page.getByText(/réessayez dans 1\d\smin/)).toBeVisible();
});

test('goes back to pages of ours alone', async ({ page, request, baseURL }) => {
  for (const suite of [
    'https://ailleurs.test/',
    '//ailleurs.test',
    '/\\ailleurs.test',
    'javascript:alert(1)',
  ]) {
    await page.goto(`/connexion?suite=${encodeURIComponent(suite)}`);
    await expect(page.locator('input[name="suite"]')).toHaveCount(0);
    await page.goto(`/inscription?suite=${encodeURIComponent(suite)}`);
    await expect(page.locator('input[name="suite"]')).toHaveCount(0);
    const refused = await request.post('/api/v1/connexion', {
      headers: { origin: baseURL ?? '' },
      form: { email: 'x', password: 'y', suite },
      maxRedirects: 0,
    });
    expect(refused.headers()['location']).toMatch(/^\/connexion\?erreur=\w+(&attente=\d+)?$/);
  }
  for (const path of ['inscription', 'inscription/confirmation', 'connexion/envoi', 'connexion/lien']) {
    const foreign = { headers: { origin: 'https://ailleurs.test' }, form: { email: 'x' } };
    expect((await request.post(`/api/v1/${path}`, foreign)).status(), path).toBe(403);
  }
});

test('every page of the way in is accessible', async ({ page, expectAccessible }) => {
  const erreur = 'erreur=invalid&champs=name.nameTaken,email,password.passwordCommon,age.ageNeeded';
  for (const path of [
    `${urls.signUp()}?${erreur}`,
    `${urls.signUp()}?fait=envoye`,
    urls.signInLinks(),
    `${urls.forgottenPassword()}?fait=envoye`,
    urls.signUpConfirmation('perdu'),
  ]) {
    await page.goto(path);
    await expectAccessible();
  }
  await page.goto(`${urls.signUp()}?${erreur}`);
  await expect(page.getByText(displayNameWords.taken)).toBeVisible();
  await expect(page.getByText(signUpWords.ageNeeded)).toBeVisible();
});
