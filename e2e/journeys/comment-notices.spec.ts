import { expect } from '@playwright/test';
import { approveComment, newRemark } from '#e2e/fixtures/comments.ts';
import { mailTo } from '#e2e/fixtures/mails.ts';
import { test } from '#e2e/fixtures/stories.ts';
import { urls } from '#lib/urls.ts';
import { commentNoticeWords as words } from '#words/readers/comments/comment-notices.ts';
import { db } from '#server/db/client.ts';
import { createComment } from '#tests/factories/comments.ts';

/** As if the while had gone by in which a moderator may take a comment back before anybody is told of it. */
const hurry = (commentId: string) => db().$executeRaw`
  UPDATE graphile_worker._private_jobs SET run_at = now()
  WHERE key IN (SELECT 'outbox:' || id FROM outbox_messages WHERE payload->>'commentId' = ${commentId})`;

test('an answer comes by mail, and one press of its link ends such mails @phone', async ({
  page,
  somebody,
  pageOf,
  publishStory,
  expectAccessible,
}) => {
  const { id: articleId } = await publishStory();
  const asker = await pageOf('reader');
  const answerer = await somebody('reader');
  const opening = await createComment({ articleId, authorId: asker.person.userId, text: newRemark() });
  const text = newRemark();
  const reply = { articleId, parentId: opening, authorId: answerer.userId, text, status: 'waiting' as const };
  const answerId = await createComment(reply);
  await approveComment(answerId);
  await hurry(answerId);
  const mail = await mailTo(asker.person.email, answerer.name);
  expect(mail).toContain(text.slice(0, 40));
  const link = /https?:\/\/\S+\/api\/v1\/avis\/[\w.-]+/.exec(mail)?.[0] ?? '';
  // Opened by somebody who is not signed in, as mails are.
  await page.goto(new URL(link).pathname);
  await expectAccessible(page);
  await page.getByRole('button', { name: words.offSubmit }).click();
  await expect(page.getByText(words.offDone)).toBeVisible();

  await asker.page.goto(urls.ownComments());
  await expect(asker.page.getByLabel(words.label)).toHaveValue('never');
  await asker.page.getByLabel(words.label).selectOption('daily');
  await asker.page.getByRole('button', { name: words.save }).click();
  await expect(asker.page.getByText(words.saved)).toBeVisible();
  await expect(asker.page.getByLabel(words.label)).toHaveValue('daily');
  await expectAccessible(asker.page);
});
