import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { performDueActs } from '#features/newsroom/publishing/use-cases/perform-due-acts.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { unscheduleArticle } from '#features/newsroom/publishing/use-cases/unschedule-article.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});
beforeEach(async () => {
  await db().article.updateMany({
    where: { publicationState: 'scheduled' },
    data: { publicationState: 'none', scheduledAt: null, scheduledRevisionId: null },
  });
});

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const schedule = async (articleId: string, at: string) =>
  valueOf(await scheduleArticle({ actor: chief, input: { articleId, at } }));
const runDue = async () => valueOf(await performDueActs({ actor: systemActor('essai'), input: {} }));
/** The hour has come: as if it had been set in the past. */
const bringForward = (articleId: string) =>
  db().article.update({ where: { id: articleId }, data: { scheduledAt: new Date(Date.now() - 1_000) } });
const jobs = (articleId: string) =>
  db().$queryRaw<{ run_at: Date }[]>`
    SELECT run_at FROM graphile_worker.jobs WHERE key = ${`publish-due:${articleId}`}`;

describe('a planned publication', () => {
  it('is never early', async () => {
    const { articleId } = await createReadyDraft(chief);
    await schedule(articleId, inMinutes(1));
    expect((await runDue()).performed).toEqual([]);
  });

  it('goes out exactly once with two runners, under its own text', async () => {
    const drafts = await Promise.all([1, 2, 3, 4].map(() => createReadyDraft(chief)));
    for (const { articleId, revisionId } of drafts) {
      await schedule(articleId, inMinutes(5));
      const input = { articleId, baseRevisionId: revisionId, fields: { headline: 'Pas encore' } };
      valueOf(await saveDraft({ actor: chief, input }));
      await bringForward(articleId);
    }
    const runs = await Promise.all([runDue(), runDue(), runDue()]);
    const published = runs.flatMap((run) => run.performed.map(({ articleId }) => articleId));
    expect(published.sort()).toEqual(drafts.map(({ articleId }) => articleId).sort());
    for (const { articleId, revisionId } of drafts) {
      const row = await db().article.findUniqueOrThrow({ where: { id: articleId } });
      expect(row).toMatchObject({
        publicationState: 'published',
        liveRevisionId: revisionId,
        scheduledAt: null,
      });
      const where = { subjectId: articleId, action: 'article.publish' };
      expect(await db().journalEntry.findMany({ where })).toMatchObject([{ actorKind: 'system' }]);
    }
  });

  it('has one job in the queue, which follows the hour and goes with it', async () => {
    const { articleId } = await createReadyDraft(chief);
    const [first, second] = [inMinutes(10), inMinutes(20)];
    await schedule(articleId, first);
    await schedule(articleId, second);
    expect((await jobs(articleId)).map(({ run_at }) => run_at.toISOString())).toEqual([second]);
    valueOf(await unscheduleArticle({ actor: chief, input: { articleId } }));
    expect(await jobs(articleId)).toEqual([]);
    await expect(runDue()).resolves.toMatchObject({ performed: [] });
  });

  it('says why one could not go out and brings the others', async () => {
    const held = await createReadyDraft(chief);
    const free = await createReadyDraft(chief);
    for (const { articleId } of [held, free]) {
      await schedule(articleId, inMinutes(5));
      await bringForward(articleId);
    }
    await db().article.update({
      where: { id: held.articleId },
      data: { embargoedUntil: new Date(Date.now() + 60_000) },
    });
    const run = await runDue();
    expect(run.performed.map(({ articleId }) => articleId)).toEqual([free.articleId]);
    expect(run.refused).toMatchObject([{ articleId: held.articleId, error: { code: 'invalid' } }]);
  });

  it('takes a numbered address when its own was taken meanwhile', async () => {
    const { articleId, story } = await createReadyDraft(chief, { slug: 'convoite' });
    await schedule(articleId, inMinutes(5));
    await publishReadyStory(chief, { sectionId: story.sectionId, slug: 'convoite' });
    await bringForward(articleId);
    const [published] = (await runDue()).performed;
    expect(published?.url).toMatch(/\/convoite-2$/);
  });

  it('refuses the past, the far future, and a text that is not ready', async () => {
    const { articleId } = await createReadyDraft(chief);
    for (const at of [inMinutes(-1), inMinutes(3 * 365 * 24 * 60)]) {
      expect(codeOf(await scheduleArticle({ actor: chief, input: { articleId, at } }))).toBe('invalid');
    }
    const empty = await createReadyDraft(chief, { headline: '' });
    const input = { articleId: empty.articleId, at: inMinutes(5) };
    expect(codeOf(await scheduleArticle({ actor: chief, input }))).toBe('invalid');
  });

  it('is run by the system alone', async () => {
    expect(codeOf(await performDueActs({ actor: chief, input: {} }))).toBe('forbidden');
  });
});
