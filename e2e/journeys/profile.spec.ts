import { randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { findTooWide } from '#e2e/fixtures/faults.ts';
import { mailTo, ownPathIn } from '#e2e/fixtures/mails.ts';
import { forgetAccountTurns, type Somebody, test } from '#e2e/fixtures/people.ts';
import { urls } from '#lib/urls.ts';
import { accountPages, accountRefusals } from '#messages/accounts.ts';
import { accountMails, displayNameWords, profilePage as words } from '#words/house/accounts/sign-up.ts';

test.use({ expectedErrors: [/status of 4\d\d/] });
test.beforeEach(forgetAccountTurns);

async function signIn(page: Page, { email, password }: Pick<Somebody, 'email' | 'password'>): Promise<void> {
  await page.goto(urls.signIn(urls.profile()));
  await page.getByLabel(accountPages.signIn.email).fill(email);
  await page.getByLabel(accountPages.signIn.password).fill(password);
  await page.getByRole('button', { name: accountPages.signIn.submit }).click();
  await expect(page.getByRole('heading', { name: words.title, level: 1 })).toBeVisible();
}

test('a reader changes name, password and address, without a script @nojs', async ({
  page,
  somebody,
  browser,
  baseURL,
  watch,
}) => {
  const person = await somebody('reader');
  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
  watch(elsewhere);
  const other = await elsewhere.newPage();
  await signIn(other, person);
  await signIn(page, person);

  await page.getByLabel(words.name, { exact: true }).fill('Administrateur');
  await page.getByRole('button', { name: words.nameSubmit }).click();
  await expect(page.getByText(displayNameWords.reserved)).toBeVisible();
  await expect(page.getByLabel(words.name, { exact: true })).toHaveValue('Administrateur');
  const name = `Lectrice ${randomBytes(4).toString('hex')}`;
  await page.getByLabel(words.name, { exact: true }).fill(name);
  await page.getByRole('button', { name: words.nameSubmit }).click();
  await expect(page.getByText(words.done.nom)).toBeVisible();

  const secret = page.locator('#mot-de-passe');
  await secret.getByLabel(words.currentPassword).fill('autre chose');
  await secret.getByLabel(words.newPassword).fill('un pingouin dans la soupe');
  await secret.getByRole('button', { name: words.passwordSubmit }).click();
  await expect(secret.getByText(accountRefusals.wrongPassword)).toBeVisible();
  await secret.getByLabel(words.currentPassword).fill(person.password);
  await secret.getByLabel(words.newPassword).fill('un pingouin dans la soupe');
  await secret.getByRole('button', { name: words.passwordSubmit }).click();
  await expect(page.getByText(words.done['mot-de-passe'])).toBeVisible();
  await other.goto(urls.account());
  await expect(other).toHaveURL(/\/connexion/);
  await elsewhere.close();

  const wanted = `nouvelle-${randomBytes(4).toString('hex')}@essai.test`;
  const address = page.locator('#adresse');
  await address.getByLabel(words.email).fill(wanted);
  await address.getByLabel(words.currentPassword).fill('un pingouin dans la soupe');
  await address.getByRole('button', { name: words.emailSubmit }).click();
  await expect(page.getByText(words.emailWaiting(wanted))).toBeVisible();
  const toNew = await mailTo(wanted, accountMails.takeAddress('x').actionLabel);
  await page.goto(ownPathIn(toNew, '/compte/adresse/'));
  await page.getByRole('button', { name: words.confirm, exact: true }).click();
  await expect(page.getByText(words.confirmed)).toBeVisible();
  const toOld = await mailTo(
    person.email,
    accountMails.leaveAddress({ newspaper: 'x', email: '' }).actionLabel,
  );
  await page.goto(ownPathIn(toOld, '/compte/adresse/'));
  await page.getByRole('button', { name: words.confirm, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.changedTitle })).toBeVisible();
  await page.goto(urls.account());
  await expect(page.getByText(wanted)).toBeVisible();
  await expect(page.getByText(accountPages.account.signedInAs(name))).toBeVisible();
});

test('every page of the account holds at every width, and is accessible', async ({
  pageOf,
  expectAccessible,
}) => {
  test.slow();
  const { page } = await pageOf('reader');
  const paths = [
    urls.account(),
    urls.profile(),
    urls.ownComments(),
    urls.ownData(),
    urls.accountSecondFactor(),
  ];
  for (const path of paths) {
    await page.goto(path);
    await expectAccessible(page);
    for (const width of [320, 390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await findTooWide(page), `${path} at ${width}`).toEqual([]);
    }
  }
});
