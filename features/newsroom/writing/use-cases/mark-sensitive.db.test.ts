import { expect, it } from 'vitest';
import { markSensitive } from '#features/newsroom/writing/use-cases/mark-sensitive.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createPerson } from '#tests/factories/people.ts';

it('marks a story without touching its text, drops its page, and is written down once', async () => {
  const actor = await createPerson('editor_in_chief');
  const { article } = await createPublished();
  const mark = (isSensitive: boolean) =>
    markSensitive({ actor, input: { articleId: article.id, isSensitive } });
  expect(await mark(true)).toMatchObject({ ok: true, value: { isSensitive: true } });
  await mark(true);
  expect(await db().article.findUniqueOrThrow({ where: { id: article.id } })).toMatchObject({
    isSensitive: true,
    updatedAt: article.updatedAt,
    workingRevisionId: article.workingRevisionId,
  });
  expect(await db().purge.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    tags: [tags.article(article.id)],
  });
  await mark(false);
  const lines = await db().journalEntry.findMany({
    where: { subjectId: article.id, action: 'article.mark_sensitive' },
    orderBy: { at: 'asc' },
  });
  expect(lines.map(({ before, after }) => [before, after])).toEqual([
    [{ isSensitive: false }, { isSensitive: true }],
    [{ isSensitive: true }, { isSensitive: false }],
  ]);
});
