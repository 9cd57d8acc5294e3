import { expect, type Page } from '@playwright/test';
import {
  approveComment,
  confirmMail,
  forgetTurns,
  newRemark,
  decideByKey,
  moderated,
  openModeration,
  takeInHand,
  waitLikeAPerson,
  write,
} from '#e2e/fixtures/comments.ts';
import type { Somebody } from '#e2e/fixtures/people.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';
import { authorSentences } from '#words/readers/spam-filter/comment-verdicts.ts';
import {
  commentFormWords as form,
  commentWords as words,
  ownCommentWords as own,
} from '#words/readers/comments/comments.ts';
import { moderationWords as desk } from '#words/readers/comments/moderation.ts';
import { createComment } from '#tests/factories/comments.ts';

test.beforeEach(forgetTurns);

/** What a reader's page is made of, as it is sent. */
const sourceOf = async (page: Page, path: string): Promise<string> => (await page.request.get(path)).text();

async function signIn(page: Page, { email, password }: Somebody): Promise<void> {
  await page.getByLabel(accountPages.signIn.email).fill(email);
  await page.getByLabel(accountPages.signIn.password).fill(password);
  await page.getByRole('button', { name: accountPages.signIn.submit }).click();
}

test.describe('without scripts', () => {
  test('written, waiting, approved twice, and the third is in the page at once @only-nojs', async ({
    page,
    somebody,
    publishStory,
  }) => {
    const { path } = await publishStory();
    const person = await somebody('reader');
    await confirmMail(person.userId);
    for (const turn of [1, 2, 3]) {
      await forgetTurns();
      const text = newRemark();
      await page.goto(path);
      await write(page, text);
      // A stranger signs in, and finds what they had typed.
      if (turn === 1) await signIn(page, person);
      // The kept page carries no token: the text is shown again with one, and a machine's haste is not believed.
      await expect(page.getByRole('heading', { level: 1, name: own.review.title })).toBeVisible();
      await expect(page.getByLabel(form.label)).toHaveValue(text);
      if (turn === 1) {
        await page.getByRole('button', { name: form.submit }).click();
        await expect(page.getByText(authorSentences.tooSoon)).toBeVisible();
        await expect(page.getByLabel(form.label)).toHaveValue(text);
      }
      await waitLikeAPerson();
      await page.getByRole('button', { name: form.submit }).click();
      if (turn === 3) {
        await expect(page).toHaveURL(/commentaires\?fil=[0-9a-f-]+#commentaire-/);
        await expect(page.getByText(text)).toBeVisible();
        await expect.poll(() => sourceOf(page, path)).toContain(text);
        continue;
      }
      await expect(page).toHaveURL(/\/compte\/commentaires\?ecrit=/);
      const mine = page.locator('.miens > li').first();
      await expect(mine).toContainText(text);
      await expect(mine).toContainText(own.states.waiting);
      expect(await sourceOf(page, path)).not.toContain(text);
      await approveComment(/ecrit=([0-9a-f-]+)/.exec(page.url())?.[1] ?? '');
      await expect.poll(() => sourceOf(page, path)).toContain(text);
    }
  });
});

test('with scripts: posted in one step, answered, judged, mended and taken back @phone', async ({
  page: stranger,
  pageOf,
  publishStory,
  expectAccessible,
  expectTrueCopies,
}) => {
  // Two people, five pages looked at in both themes, and two forms that stay open like a person's.
  test.slow();
  const { path } = await publishStory();
  const { page, person } = await pageOf('journalist');
  await page.goto(path);
  await expectAccessible(page);
  const text = newRemark();
  const token = page.waitForResponse(/comments\/token$/);
  await page.getByLabel(form.label).fill(text);
  await token;
  await waitLikeAPerson();
  await page.getByRole('button', { name: form.submit }).click();
  await expect(page).toHaveURL(/commentaires\?fil=[0-9a-f-]+#commentaire-/);
  const mine = page.getByRole('article').filter({ hasText: text });
  await expect(mine.getByText(words.marks.newsroom)).toBeVisible();
  await expectAccessible(page);

  await page.goto(urls.ownComments());
  await expectAccessible(page);
  await page.getByRole('link', { name: own.mine.edit }).click();
  await page.getByLabel(form.label).fill(`${text} Mieux dit.`);
  await expectAccessible(page);
  await page.getByRole('button', { name: own.mine.save }).click();
  await expect(page.getByText(own.mine.edited)).toBeVisible();

  // Somebody else answers and judges; one's own words one can't judge.
  const other = await pageOf('journalist');
  const all = urls.articleComments(path);
  await expect.poll(() => sourceOf(stranger, all)).toContain('Mieux dit.');
  await other.page.goto(all);
  const theirs = other.page.getByRole('article').filter({ hasText: 'Mieux dit.' });
  await theirs.getByRole('button', { name: words.voteFor(person.name) }).click();
  await expect(theirs.getByText(words.useful(1))).toBeVisible();
  await theirs.getByRole('link', { name: words.replyTo(person.name) }).click();
  await expect(other.page.getByText('Mieux dit.')).toBeVisible();
  await expectAccessible(other.page);
  const answer = newRemark();
  await other.page.getByLabel(form.label).fill(answer);
  await waitLikeAPerson();
  await other.page.getByRole('button', { name: form.submit }).click();
  await expect(other.page.locator('.fil-reponses').getByText(answer)).toBeVisible();
  await page.goto(all);
  await page.getByRole('button', { name: words.voteFor(person.name) }).click();
  await expect(page.getByText(words.voteRefused)).toBeVisible();

  await page.goto(urls.ownComments());
  await page.getByRole('link', { name: own.mine.delete }).click();
  await page.getByRole('button', { name: own.mine.deleteSubmit }).click();
  await expect(page.getByText(own.mine.deleted)).toBeVisible();
  await expect.poll(() => sourceOf(stranger, all)).toContain(words.kept.deleted);
  await stranger.goto(all);
  await expect(stranger.getByText(words.kept.deleted)).toBeVisible();
  await expect(stranger.getByText(answer)).toBeVisible();
  await expectTrueCopies(path, all);
});

test('a moderator reads, decides by keys, and takes a decision back @phone', async ({
  pageOf,
  publishStory,
  expectAccessible,
}) => {
  const { id: articleId, path } = await publishStory();
  const [first, second] = [newRemark(), newRemark()];
  const one = await createComment({ articleId, text: first, status: 'waiting' });
  const two = await createComment({ articleId, text: second, status: 'waiting' });
  const { page } = await pageOf('moderator');
  await openModeration(page);
  await expectAccessible(page);
  const item = (id: string) => moderated(page, id);
  await takeInHand(page, two);
  await page.keyboard.press('j');
  await expect(item(two)).not.toBeFocused();
  await expect(page.locator('.modere:focus')).toHaveCount(1);
  await decideByKey(page, one, 's');
  await page.keyboard.press('u');
  await expect(page.getByText(desk.undone(1))).toBeVisible();
  await expect(item(one)).toBeVisible();
  await decideByKey(page, one, 'r');
  await decideByKey(page, two, 'a');
  await expect.poll(() => sourceOf(page, path)).toContain(second);
  expect(await sourceOf(page, path)).not.toContain(first);

  await openModeration(page, urls.deskModeration({ file: 'published' }));
  await item(two).getByRole('button', { name: desk.pick, exact: true }).click();
  await expect(item(two).getByText(desk.isPick)).toBeVisible();
  await expect.poll(() => sourceOf(page, path)).toContain(words.pick);
  await expectAccessible(page);
});

test.describe('doors that are not theirs', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('moderation is for moderators, one’s comments are one’s own', async ({
    page,
    pageOf,
    publishStory,
  }) => {
    const { id: articleId } = await publishStory();
    const commentId = await createComment({ articleId, text: newRemark() });
    await page.goto(urls.deskModeration());
    await expect(page).toHaveURL(/\/connexion\?suite=/);
    await page.goto(urls.ownComments());
    await expect(page).toHaveURL(/\/connexion\?suite=/);
    const journalist = await pageOf('journalist');
    await journalist.page.goto(urls.deskModeration());
    await expect(journalist.page.getByText('revient aux modérateurs')).toBeVisible();
    await expect(journalist.page.getByRole('link', { name: desk.nav })).toHaveCount(0);
    expect((await journalist.page.goto(urls.ownComment(commentId)))?.status()).toBe(404);
  });
});
