import { expect, type Page } from '@playwright/test';
import {
  decideByKey,
  forgetTurns,
  moderated,
  newRemark,
  openModeration,
  takeInHand,
  waitLikeAPerson,
  write,
} from '#e2e/fixtures/comments.ts';
import { mailTo } from '#e2e/fixtures/mails.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { urls } from '#lib/urls.ts';
import { commentFormWords as form } from '#words/readers/comments/comments.ts';
import { moderationKeys as keys, moderationWords as words } from '#words/readers/comments/moderation.ts';
import { sanctionNotices, sanctionWords } from '#words/readers/comments/sanctions.ts';
import { createComment } from '#tests/factories/comments.ts';

/** This window hears nothing more of what others do. */
const deafen = (page: Page) =>
  page.route(`**${urls.apiFollowQueue()}`, (route) =>
    route.fulfill({ json: { claims: [], departed: [], arrived: 0 } }),
  );

test('two moderators read one queue: who reads what, what comes, who was first', async ({
  pageOf,
  publishStory,
  expectAccessible,
}) => {
  test.slow();
  const { id: articleId } = await publishStory();
  const [one, two] = [
    await createComment({ articleId, text: newRemark(), status: 'waiting' }),
    await createComment({ articleId, text: newRemark(), status: 'waiting' }),
  ];
  const paul = await pageOf('moderator');
  const lea = await pageOf('moderator');
  await openModeration(paul.page);
  await openModeration(lea.page);

  // What one reads is the other's to leave, or to take over.
  await takeInHand(paul.page, one);
  const taken = moderated(lea.page, one);
  await expect(taken.getByText(words.readBy(paul.person.name))).toBeVisible();
  await expect(taken.getByRole('button', { name: words.decide.refuse, exact: false }).first()).toBeDisabled();
  await expectAccessible(lea.page);
  await taken.getByRole('button', { name: words.takeOver }).click();
  await expect(taken.getByText(words.readBy(paul.person.name))).toHaveCount(0);
  await expect(moderated(paul.page, one).getByText(words.readBy(lea.person.name))).toBeVisible();

  // What comes is said, and moves nothing before it is asked for.
  const late = await createComment({ articleId, text: newRemark(), status: 'waiting' });
  await expect(lea.page.getByText(/nouveaux? commentaires?$/)).toBeVisible();
  await expect(moderated(lea.page, late)).toHaveCount(0);
  await lea.page.getByRole('button', { name: words.showArrived }).click();
  await expect(moderated(lea.page, late)).toBeVisible();
  await expect(moderated(lea.page, two)).toBeVisible();

  // The second of two is told who was first.
  await deafen(lea.page);
  await decideByKey(paul.page, two, 'a');
  await moderated(lea.page, two)
    .getByRole('button', { name: words.decideOn.spam('').trim() })
    .click();
  await expect(moderated(lea.page, two)).toContainText(`${paul.person.name} a publié ce commentaire`);
});

test('several at once by the keys alone, and all taken back @phone', async ({
  pageOf,
  publishStory,
  expectAccessible,
}) => {
  const { id: articleId } = await publishStory();
  const ids = [
    await createComment({ articleId, text: newRemark(), status: 'waiting' }),
    await createComment({ articleId, text: newRemark(), status: 'waiting' }),
  ];
  const { page } = await pageOf('moderator');
  await openModeration(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: keys.title })).toBeVisible();
  await page.keyboard.press('Escape');
  const select = async (): Promise<void> => {
    for (const id of ids) {
      await takeInHand(page, id);
      const box = moderated(page, id).getByRole('checkbox');
      if (!(await box.isChecked())) await page.keyboard.press(id === ids[0] ? 'x' : 'Space');
      await expect(box).toBeChecked({ timeout: 1_000 });
    }
    await expect(page.getByText(words.selected(2))).toBeVisible({ timeout: 1_000 });
  };
  await expect(select).toPass();
  await expectAccessible(page);
  await expect(select).toPass();
  await page.keyboard.press('s');
  await expect(page.getByText(words.doneSeveral.spam(2))).toBeVisible();
  for (const id of ids) await expect(moderated(page, id)).toHaveCount(0);
  await page.keyboard.press('u');
  await expect(page.getByText(words.undone(2))).toBeVisible();
  for (const id of ids) await expect(moderated(page, id)).toBeVisible();
});

test('a ban with removal: gone from the page, told to the person, who may not write until it is lifted', async ({
  pageOf,
  publishStory,
  expectAccessible,
}) => {
  test.slow();
  await forgetTurns();
  const { id: articleId, path } = await publishStory();
  const reader = await pageOf('reader');
  const [text, reason] = [newRemark(), `Vous insultez ${newWord()}.`];
  await createComment({ articleId, authorId: reader.person.userId, text });
  const source = async (): Promise<string> => (await reader.page.request.get(path)).text();
  await expect.poll(source).toContain(text);

  const { page } = await pageOf('moderator');
  await page.goto(urls.deskReader(reader.person.userId));
  await expectAccessible(page);
  await page.getByRole('button', { name: sanctionWords.takeOn.ban(reader.person.name) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(sanctionWords.reason).fill(reason);
  await dialog.getByLabel(sanctionWords.removesAll).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: sanctionWords.take.ban }).click();
  await expect(page.getByText(sanctionWords.done.ban(reader.person.name))).toBeVisible();
  await expect.poll(source).not.toContain(text);

  const told = sanctionNotices.imposed({ kind: 'ban', reason, endsAt: null, removedCount: 1 });
  expect(await mailTo(reader.person.email, reason)).toContain(told.lines[0]);
  await reader.page.goto(urls.account());
  await expect(reader.page.getByText(reason)).toBeVisible();
  await expectAccessible(reader.page);
  await reader.page.goto(path);
  await reader.page.getByLabel(form.label).focus();
  await expect(reader.page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
  const typed = newRemark();
  await waitLikeAPerson();
  await write(reader.page, typed);
  await expect(reader.page).toHaveURL(/\/compte\/commenter\//);
  await expect(reader.page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
  await expect(reader.page.getByLabel(form.label)).toHaveValue(typed);

  await page.getByRole('button', { name: /^Lever/ }).click();
  await expect(page.getByText(sanctionWords.lifted)).toBeVisible();
  await reader.page.goto(urls.account());
  await expect(reader.page.getByText(reason)).toHaveCount(0);
});
