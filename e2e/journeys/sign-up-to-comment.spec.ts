import { randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import { forgetTurns, newRemark, waitLikeAPerson, write } from '#e2e/fixtures/comments.ts';
import { mailTo, ownPathIn } from '#e2e/fixtures/mails.ts';
import { forgetAccountTurns } from '#e2e/fixtures/people.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { accountPages } from '#messages/accounts.ts';
import { commentFormWords as form, ownCommentWords as own } from '#words/readers/comments/comments.ts';
import { accountMails, signUpPage } from '#words/house/accounts/sign-up.ts';

test('what a stranger wrote under an article is there once the account is open @only-nojs', async ({
  page,
  publishStory,
}) => {
  await forgetTurns();
  await forgetAccountTurns();
  const { path } = await publishStory();
  const text = newRemark();
  const word = randomBytes(4).toString('hex');
  const email = `lectrice-${word}@essai.test`;
  await page.goto(path);
  await write(page, text);
  await expect(page.getByText(accountPages.signIn.textKept)).toBeVisible();
  await page.getByRole('link', { name: accountPages.signIn.signUp }).click();
  await expect(page.getByText(accountPages.signIn.textKept)).toBeVisible();
  await page.getByLabel(signUpPage.name).fill(`Lectrice ${word}`);
  await page.getByLabel(signUpPage.email).fill(email);
  await page.getByLabel(signUpPage.password).fill('une girafe sur le balcon');
  await page.getByLabel(signUpPage.age).check();
  await page.getByRole('button', { name: signUpPage.submit }).click();
  await expect(page.getByRole('heading', { name: signUpPage.sentTitle, level: 1 })).toBeVisible();
  await page.goto(ownPathIn(await mailTo(email, accountMails.confirm('x').actionLabel), '/inscription/'));
  await page.getByRole('button', { name: signUpPage.confirm }).click();
  await expect(page.getByRole('heading', { level: 1, name: own.review.title })).toBeVisible();
  await expect(page.getByLabel(form.label)).toHaveValue(text);
  await waitLikeAPerson();
  await page.getByRole('button', { name: form.submit }).click();
  await expect(page.locator('.miens > li').first()).toContainText(own.states.waiting);
});
