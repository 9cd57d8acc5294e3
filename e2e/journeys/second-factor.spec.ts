import { expect, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { forgetAccountTurns, type Somebody, test } from '#e2e/fixtures/people.ts';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';
import { dashboardWords } from '#words/newsroom/publishing/dashboard.ts';
import { errorMessages } from '#messages/errors.ts';
import {
  personSecondFactor,
  secondFactorAdvice,
  secondFactorPage,
  secondFactorSetup as words,
} from '#words/house/accounts/second-factor.ts';
import { db } from '#server/db/client.ts';

test.use({ expectedErrors: [/status of 4\d\d/] });
test.beforeEach(forgetAccountTurns);

/** An account that must have a second factor and has none yet. */
async function withoutFactor(person: Somebody): Promise<Somebody> {
  await db().user.update({ where: { id: person.userId }, data: { secondFactorAt: null } });
  return person;
}

async function signIn(page: Page, { email, password }: Somebody, path = urls.desk()): Promise<void> {
  await page.goto(path);
  await page.getByLabel(accountPages.signIn.email).fill(email);
  await page.getByLabel(accountPages.signIn.password).fill(password);
  await page.getByRole('button', { name: accountPages.signIn.submit }).click();
}

const codeOf = (key: string): string =>
  new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) }).generate();

/** The code that set an application up serves no second time: as if half a minute had gone by. */
const nextCode = async (person: Somebody, key: string): Promise<string> => {
  await db().totpFactor.update({ where: { userId: person.userId }, data: { lastStep: 0 } });
  return codeOf(key);
};

async function setUpApplication(page: Page): Promise<{ key: string; codes: string[] }> {
  await page.getByRole('button', { name: words.totpStart }).click();
  await expect(page.getByRole('img', { name: words.totpQr })).toBeVisible();
  const key = (await page.locator('#application code').textContent()) ?? '';
  await page.getByLabel(words.totpCode).fill('000000');
  await page.getByRole('button', { name: words.totpConfirm }).click();
  await expect(page.getByRole('alert').filter({ hasText: errorMessages.wrong_code.sentence })).toBeVisible();
  await page.getByLabel(words.totpCode).fill(codeOf(key));
  await page.getByRole('button', { name: words.totpConfirm }).click();
  await expect(page.getByText(words.recoveryNew)).toBeVisible();
  const codes = await page.locator('.codes-secours code').allTextContents();
  expect(codes).toHaveLength(10);
  return { key, codes };
}

const leave = async (page: Page): Promise<void> => {
  await page.goto(urls.account());
  await page.getByRole('button', { name: accountPages.account.signOut }).click();
  await expect(page).toHaveURL(/\/$/);
};

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(secondFactorPage.code, { exact: true }).fill(code);
  await page.getByRole('button', { name: secondFactorPage.submit }).click();
}

const onDesk = (page: Page) =>
  expect(page.getByRole('heading', { name: dashboardWords.title, level: 1 })).toBeVisible();

test('an administrator sets up an application before the desk opens, and gives a code at the next sign-in @nojs', async ({
  page,
  somebody,
  request,
}) => {
  const person = await withoutFactor(await somebody('administrator'));
  await signIn(page, person);
  await expect(page.getByText(words.needed)).toBeVisible();
  const { key } = await setUpApplication(page);
  await page.getByRole('link', { name: words.goOn, exact: true }).click();
  await onDesk(page);

  await leave(page);
  await signIn(page, person, urls.deskTeam());
  await expect(page.getByText(secondFactorPage.lead(person.name))).toBeVisible();
  // The password alone opens nothing: neither a page, nor the account, nor the API.
  for (const path of [urls.desk(), urls.account(), urls.profile(), urls.accountSecondFactor()]) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/connexion\/second-facteur/);
  }
  expect((await page.request.get('/api/v1/me')).status()).toBe(401);
  expect((await request.get('/api/v1/me')).status()).toBe(401);

  await page.goto(urls.secondFactor(urls.deskTeam()));
  await giveCode(page, '123456');
  await expect(page.getByRole('alert').filter({ hasText: errorMessages.wrong_code.sentence })).toBeVisible();
  await giveCode(page, await nextCode(person, key));
  await expect(page).toHaveURL(/\/redaction\/equipe$/);
});

test('a recovery code opens once, and the sheet can be replaced', async ({ page, somebody }) => {
  const person = await withoutFactor(await somebody('editor_in_chief'));
  await signIn(page, person);
  const { codes } = await setUpApplication(page);
  await leave(page);
  await signIn(page, person);
  await giveCode(page, (codes[0] ?? '').toUpperCase());
  await onDesk(page);
  await leave(page);
  await signIn(page, person);
  await giveCode(page, codes[0] ?? '');
  await expect(page.getByRole('alert').filter({ hasText: errorMessages.wrong_code.sentence })).toBeVisible();
  await giveCode(page, codes[1] ?? '');
  await onDesk(page);
  await page.goto(urls.accountSecondFactor());
  await expect(page.getByText(words.recoveryLeft(8))).toBeVisible();
  await page.getByRole('button', { name: words.recoveryRenew }).click();
  await expect(page.getByText(words.done.secours)).toBeVisible();
  expect(await page.locator('.codes-secours code').allTextContents()).not.toContain(codes[2]);
});

test('a passkey opens in place of a code', async ({ page, somebody }) => {
  const person = await withoutFactor(await somebody('administrator'));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signIn(page, person);
  await page.getByLabel(words.passkeyName).fill('Clé du bureau');
  await page.getByRole('button', { name: words.passkeyAdd }).click();
  await expect(page.getByText(words.done.cle)).toBeVisible();
  await expect(page.getByText(words.recoveryNew)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Clé du bureau' })).toBeVisible();
  await leave(page);
  await signIn(page, person, urls.deskTeam());
  await page.getByRole('button', { name: secondFactorPage.passkey }).click();
  await expect(page).toHaveURL(/\/redaction\/equipe$/);

  // Taking it away asks the password, and closes the desk again.
  await page.goto(urls.accountSecondFactor());
  await page.getByLabel(words.password).fill('autre chose');
  await page.getByRole('button', { name: words.remove, exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'actuel' })).toBeVisible();
  await page.getByLabel(words.password).fill(person.password);
  await page.getByRole('button', { name: words.remove, exact: true }).click();
  await expect(page.getByText(words.done.retrait)).toBeVisible();
  await page.goto(urls.desk());
  await expect(page.getByText(words.needed)).toBeVisible();
});

test('an administrator resets somebody’s second factor, and is told so in the journal', async ({
  page,
  pageOf,
  somebody,
}) => {
  const lost = await withoutFactor(await somebody('editor_in_chief'));
  await signIn(page, lost);
  await setUpApplication(page);
  const { page: desk } = await pageOf('administrator');
  await desk.goto(urls.deskPerson(lost.userId));
  await expect(desk.getByText(personSecondFactor.on)).toBeVisible();
  await desk.getByRole('button', { name: personSecondFactor.reset }).click();
  await desk
    .getByRole('dialog', { name: personSecondFactor.resetTitle(lost.name) })
    .getByRole('button', { name: personSecondFactor.resetSubmit })
    .click();
  await expect(desk.getByText(personSecondFactor.off)).toBeVisible();
  await page.goto(urls.desk());
  await expect(page).toHaveURL(/\/connexion\?/);
  await signIn(page, lost);
  await expect(page.getByText(words.needed)).toBeVisible();
});

test('a demonstration account is asked, and may put it off', async ({ page, somebody }) => {
  const person = await withoutFactor(await somebody('administrator'));
  await db().user.update({ where: { id: person.userId }, data: { isDemo: true } });
  await signIn(page, person);
  await onDesk(page);
  await expect(page.getByText(secondFactorAdvice.text)).toBeVisible();
  await page.getByRole('button', { name: secondFactorAdvice.later }).click();
  await onDesk(page);
  await expect(page.getByText(secondFactorAdvice.text)).toHaveCount(0);
  await db().user.update({ where: { id: person.userId }, data: { isDemo: false } });
});

test('the pages of the second factor are accessible', async ({ page, somebody, expectAccessible }) => {
  const person = await withoutFactor(await somebody('administrator'));
  await signIn(page, person);
  // Each page is whole before it is looked at: a click ends before that.
  await expect(page.getByText(words.needed)).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: words.totpStart }).click();
  await expect(page.getByRole('img', { name: words.totpQr })).toBeVisible();
  await expectAccessible();
  const key = (await page.locator('#application code').textContent()) ?? '';
  await page.getByLabel(words.totpCode).fill(codeOf(key));
  await page.getByRole('button', { name: words.totpConfirm }).click();
  await expect(page.getByText(words.recoveryNew)).toBeVisible();
  await expectAccessible();
  await leave(page);
  await signIn(page, person);
  await expect(page.getByText(secondFactorPage.lead(person.name))).toBeVisible();
  await expectAccessible();
});
