import { expect, it } from 'vitest';
import { forgetOrigins } from '#features/readers/comments/use-cases/forget-origins.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

it('forgets from where a comment came after ninety days, and the comment stays', async () => {
  const { article } = await createPublished({ sectionId: (await createSection()).id });
  const commentId = await createComment({ articleId: article.id });
  const now = new Date();
  const createdAt = new Date(now.getTime() - 90 * 86_400_000);
  await db().commentOrigin.create({ data: { commentId, addressPrefix: '192.0.2.9', createdAt } });
  expect(await forgetOrigins(now)).toBe(0);
  expect(await forgetOrigins(new Date(now.getTime() + 1))).toBe(1);
  expect(await db().comment.count({ where: { id: commentId } })).toBe(1);
});
