import { afterEach, expect, it, vi } from 'vitest';
import { publishDueJob } from '#features/newsroom/publishing/jobs/publish-due.job.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { db } from '#server/db/client.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, valueOf } from '#tests/factories/stories.ts';

const running: Awaited<ReturnType<typeof runJobs>>[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.stop()));
});

it('publishes once at the hour with two workers on one queue, never early', async () => {
  const chief = await createPerson('editor_in_chief');
  running.push(...(await Promise.all([runJobs([publishDueJob]), runJobs([publishDueJob])])));
  const drafts = await Promise.all([1, 2, 3].map(() => createReadyDraft(chief)));
  // Later than a busy machine needs to plan three: an hour that has passed is refused.
  const at = new Date(Date.now() + 5_000);
  for (const { articleId } of drafts) {
    valueOf(await scheduleArticle({ actor: chief, input: { articleId, at: at.toISOString() } }));
  }
  const ids = drafts.map(({ articleId }) => articleId);
  const published = () =>
    db().article.findMany({ where: { id: { in: ids }, publicationState: 'published' } });
  await vi.waitFor(async () => expect(await published()).toHaveLength(3), { timeout: 50_000, interval: 50 });
  for (const { firstPublishedAt } of await published()) {
    expect(firstPublishedAt?.getTime()).toBeGreaterThanOrEqual(at.getTime());
    expect(firstPublishedAt?.getTime()).toBeLessThan(at.getTime() + 45_000);
  }
  await Promise.all(running.splice(0).map((worker) => worker.stop()));
  const where = { subjectId: { in: ids }, action: 'article.publish' };
  expect(await db().journalEntry.count({ where })).toBe(3);
});
