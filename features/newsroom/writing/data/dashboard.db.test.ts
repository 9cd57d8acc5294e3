import { expect, it } from 'vitest';
import { getDashboard } from '#features/newsroom/writing/data/dashboard.queries.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { returnArticle } from '#features/newsroom/writing/use-cases/return-article.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { submitArticle } from '#features/newsroom/writing/use-cases/submit-article.ts';
import { anonymous } from '#lib/actor.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

const idsOf = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id);

it('gives each person what waits for them, and to nobody else', async () => {
  const sectionId = (await createSection()).id;
  const writer = await createPerson('contributor');
  const editor = await createPerson('section_editor', { sectionId });
  const begin = async () => (await createReadyDraft(writer, { sectionId })).articleId;
  const draft = await begin();
  const sent = await begin();
  const returned = await begin();
  for (const articleId of [sent, returned])
    valueOf(await submitArticle({ actor: writer, input: { articleId } }));
  valueOf(await returnArticle({ actor: editor, input: { articleId: returned, note: 'Trop long.' } }));
  const published = await begin();
  valueOf(await publishArticle({ actor: editor, input: { articleId: published } }));
  const now = new Date();

  const own = await getDashboard({ actor: writer, now });
  expect(idsOf(own.drafts)).toEqual([draft]);
  expect(idsOf(own.sent)).toEqual([sent]);
  expect(own.returned.rows).toMatchObject([{ id: returned, lastMove: { note: 'Trop long.' } }]);
  expect(own.toReview.total).toBe(0);
  expect(own.day).toMatchObject([{ articleId: published, kind: 'published' }]);

  const theirs = await getDashboard({ actor: editor, now });
  expect(idsOf(theirs.toReview)).toEqual([sent]);
  expect([theirs.drafts.total, theirs.sent.total, theirs.returned.total]).toEqual([0, 0, 0]);

  const nothing = { total: 0 };
  for (const actor of [anonymous, await createPerson('moderator'), await createPerson('journalist')]) {
    expect(await getDashboard({ actor, now })).toMatchObject({
      drafts: nothing,
      sent: nothing,
      returned: nothing,
      toReview: nothing,
      late: [],
      day: [],
    });
  }
});

it('says what is late, and keeps it on the line of the day', async () => {
  const chief = await createPerson('editor_in_chief');
  const { articleId } = await createReadyDraft(chief);
  const at = new Date(Date.now() + 60_000);
  valueOf(await scheduleArticle({ actor: chief, input: { articleId, at: at.toISOString() } }));
  const later = new Date(at.getTime() + 10 * 60_000);
  const { late, day } = await getDashboard({ actor: chief, now: later });
  expect(late.map((act) => act.articleId)).toContain(articleId);
  expect(day.some((entry) => entry.articleId === articleId && entry.kind === 'publication')).toBe(true);
});
