import { expect, it } from 'vitest';
import { countLateActs, listPlannedActs } from '#features/newsroom/publishing/data/planned-acts.queries.ts';
import { listDeskArticles } from '#features/newsroom/articles/data/desk-list.queries.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { scheduleWithdrawal } from '#features/newsroom/publishing/use-cases/schedule-withdrawal.ts';
import { anonymous } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

it('lists and counts what is planned, in the order of its hours, within what each person may see', async () => {
  const chief = await createPerson('editor_in_chief');
  const [first, second] = [await createReadyDraft(chief), await publishReadyStory(chief)];
  const [soon, later] = [5, 60].map((minutes) => new Date(Date.now() + minutes * 60_000));
  const at = (when: Date | undefined) => when?.toISOString() ?? '';
  valueOf(
    await scheduleWithdrawal({
      actor: chief,
      input: { articleId: second.articleId, at: at(soon), notice: null },
    }),
  );
  valueOf(await scheduleArticle({ actor: chief, input: { articleId: first.articleId, at: at(later) } }));
  const until = new Date(Date.now() + 30 * 60_000);
  const listed = await listPlannedActs({ actor: chief, until });
  expect(listed).toMatchObject([
    { articleId: second.articleId, kind: 'withdrawal', headline: second.story.headline, at: soon },
  ]);
  const all = await listPlannedActs({ actor: chief, until: new Date(Date.now() + 90 * 60_000) });
  expect(all.map(({ articleId }) => articleId)).toEqual([second.articleId, first.articleId]);

  expect(await countLateActs(chief)).toBe(0);
  await db().$executeRaw`UPDATE articles SET scheduled_at = now() - interval '121 seconds'
    WHERE id = ${first.articleId}::uuid`;
  expect(await countLateActs(chief)).toBe(1);
  const late = await listDeskArticles({ actor: chief, filter: { isLate: true } });
  expect(late.rows.map(({ id }) => id)).toEqual([first.articleId]);
  const elsewhere = await createPerson('section_editor', { sectionId: second.story.sectionId });
  for (const actor of [
    anonymous,
    elsewhere,
    await createPerson('journalist'),
    await createPerson('reader'),
  ]) {
    expect(await countLateActs(actor)).toBe(0);
  }
  expect(await listPlannedActs({ actor: elsewhere, until })).toHaveLength(1);
});
