import { expect } from '@playwright/test';
import { mailTo } from '#e2e/fixtures/mails.ts';
import { test } from '#e2e/fixtures/people.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { accountPages, accountRefusals } from '#messages/accounts.ts';
import { deskMessages } from '#messages/desk.ts';
import { rightsPage } from '#words/office/rights/rights.ts';
import {
  grantWords,
  invitationPage,
  invitationWords,
  personPage,
  teamPage,
} from '#words/house/accounts/team.ts';

test.describe('an invitation', () => {
  test('goes by mail, is accepted, and opens the desk with the role that it promised', async ({
    page: stranger,
    pageOf,
    expectAccessible,
  }, { project }) => {
    const { page } = await pageOf('administrator');
    const email = `${project.name}-${Date.now()}@essai.test`;
    await page.goto(urls.deskTeam());
    await page.getByLabel(invitationWords.name, { exact: true }).fill('Inès Morand');
    await page.getByLabel(invitationWords.email, { exact: true }).fill(email);
    await page.getByLabel(grantWords.role(1), { exact: true }).selectOption({ label: 'Chef de rubrique' });
    await page.getByLabel(grantWords.scope(1)).selectOption({ index: 1 });
    await page.getByRole('button', { name: grantWords.add }).click();
    await expect(page.getByLabel(grantWords.role(2), { exact: true })).toHaveValue('journalist');
    await page.getByRole('button', { name: invitationWords.submit, exact: true }).click();
    await expect(page.getByText(invitationWords.sent(email))).toBeVisible();
    await expect(page.getByRole('button', { name: invitationWords.revokeTo(email) })).toBeVisible();
    await expectAccessible(page);

    const first = invitationLink(await mailTo(email, /invitation\//));
    await page.getByRole('button', { name: invitationWords.resendTo(email) }).click();
    await expect(page.getByText(invitationWords.resent(email))).toBeVisible();
    await stranger.goto(first);
    await expect(stranger.getByRole('heading', { name: invitationPage.expiredTitle })).toBeVisible();
    const past = first.split('/').at(-1) ?? '';
    const link = invitationLink(await mailTo(email, new RegExp(`invitation/(?!${past})`)));

    await stranger.goto(link);
    await expect(stranger.getByLabel(invitationPage.email)).toHaveValue(email);
    await expectAccessible(stranger);
    await stranger.getByLabel(invitationPage.password).fill('ines morand, ses motifs');
    await stranger.getByLabel(invitationPage.name, { exact: true }).fill('Inès Morand');
    await stranger.getByRole('button', { name: invitationPage.submit }).click();
    await expect(stranger).toHaveURL(/\/redaction/);
    await expect(stranger.getByRole('link', { name: 'Inès Morand' })).toBeVisible();
    await expect(stranger.getByRole('link', { name: deskMessages.nav.articles, exact: true })).toBeVisible();

    await stranger.goto(link);
    await expect(stranger.getByRole('heading', { name: invitationPage.expiredTitle })).toBeVisible();
    // By their address: the whole list ends somewhere, and other journeys bring people too.
    await page.goto(withQuery(urls.deskTeam(), { q: email }));
    const row = page.getByRole('row', { name: new RegExp(email) });
    await expect(row).toContainText('Chef de rubrique');
    await expect(row).toContainText('Journaliste');
  });

  test('that was taken back opens nothing', async ({ page: stranger, pageOf }, { project }) => {
    const { page } = await pageOf('administrator');
    const email = `annulee-${project.name}-${Date.now()}@essai.test`;
    await page.goto(urls.deskTeam());
    await page.getByLabel(invitationWords.name, { exact: true }).fill('Personne');
    await page.getByLabel(invitationWords.email, { exact: true }).fill(email);
    await page.getByRole('button', { name: invitationWords.submit, exact: true }).click();
    const link = invitationLink(await mailTo(email, /invitation\//));
    await page.getByRole('button', { name: invitationWords.revokeTo(email) }).click();
    await expect(page.getByText(invitationWords.revoked(email))).toBeVisible();
    await stranger.goto(link);
    await expect(stranger.getByRole('heading', { name: invitationPage.expiredTitle })).toBeVisible();
    await expect(stranger.getByRole('link', { name: accountPages.signIn.submit })).toBeVisible();
  });
});

/** The path of the invitation in a mail. */
const invitationLink = (text: string): string => /\/connexion\/invitation\/[\w-]+/.exec(text)?.[0] ?? '';

test('closing an account ends its sessions at the next request, and opening it again lets them sign in', async ({
  pageOf,
  expectAccessible,
}) => {
  const { page } = await pageOf('administrator');
  const { page: other, person } = await pageOf('journalist');
  await other.goto(urls.deskArticles());
  await expect(other.getByRole('heading', { name: deskMessages.list.title })).toBeVisible();
  // The list draws itself anew every quarter of a minute, and would meet the sign-in page by itself.
  await other.goto('about:blank');

  await page.goto(urls.deskPerson(person.userId));
  await expect(page.getByText(personPage.sessions(1))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: personPage.deactivate }).click();
  await page
    .getByRole('dialog', { name: personPage.deactivateTitle(person.name) })
    .getByRole('button', { name: personPage.deactivateSubmit, exact: true })
    .click();
  await expect(page.getByText(personPage.deactivated)).toBeVisible();
  await other.goto(urls.deskArticles());
  await expect(other).toHaveURL(/\/connexion/);

  await page.getByRole('button', { name: personPage.reactivate }).click();
  await expect(page.getByText(personPage.reactivated)).toBeVisible();
  await other.getByLabel(accountPages.signIn.email).fill(person.email);
  await other.getByLabel(accountPages.signIn.password).fill(person.password);
  await other.getByRole('button', { name: accountPages.signIn.submit }).click();
  await expect(other.getByRole('heading', { name: deskMessages.list.title })).toBeVisible();
});

test('a role that is taken away is gone at the next request', async ({ pageOf }) => {
  const { page } = await pageOf('administrator');
  const { page: other, person } = await pageOf('editor_in_chief');
  await other.goto(urls.deskTeam());
  await expect(other.getByText(teamPage.seeOnly)).toBeVisible();
  await expect(other.getByRole('button', { name: invitationWords.submit, exact: true })).toHaveCount(0);

  await page.goto(urls.deskPerson(person.userId));
  await page.getByLabel(grantWords.role(1), { exact: true }).selectOption({ label: 'Pigiste' });
  await page.getByRole('button', { name: personPage.save }).click();
  await expect(page.getByText(personPage.saved)).toBeVisible();
  await other.goto(urls.deskTeam());
  await expect(other.getByText(accountRefusals.chiefsOnly)).toBeVisible();
});

test('rights are shown by role, on a phone too, and to nobody outside', async ({
  page: stranger,
  pageOf,
  expectAccessible,
}) => {
  const { page } = await pageOf('contributor');
  await page.goto(urls.deskRights());
  await expect(page.getByRole('heading', { name: rightsPage.title })).toBeVisible();
  await page
    .getByRole('navigation', { name: rightsPage.role })
    .getByRole('link', { name: 'Journaliste' })
    .click();
  await expect(page).toHaveURL(/role=journaliste/);
  const row = page.getByRole('row', { name: /^Publier/ });
  await expect(row).toContainText('ses textes de sa rubrique');
  await expect(row).toContainText('Cette rubrique ne fait pas partie des vôtres.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(urls.deskRights());
  await expect(page.getByRole('table').first()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  for (const path of [urls.deskRights(), urls.deskTeam(), urls.deskJournal()]) {
    await stranger.goto(path);
    await expect(stranger).toHaveURL(/\/connexion/);
  }
});
