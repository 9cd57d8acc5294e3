import { publishDueTask } from '#features/articles/data/schedule.store.ts';
import { publishDueArticles } from '#features/articles/use-cases/publish-due-articles.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Run at each planned hour (the job that scheduling adds) and every minute: what a stopped worker missed goes out late, once. */
export const publishDueJob: Job = {
  name: publishDueTask,
  cron: '* * * * *',
  run: async () => {
    const outcome = await publishDueArticles({ actor: systemActor('publication programmée'), input: {} });
    if (!outcome.ok) throw new Error(`Due articles were refused: ${outcome.error.code}`);
    for (const { articleId, url } of outcome.value.published)
      log().info({ articleId, url }, 'due article published');
    for (const { articleId, error } of outcome.value.refused) {
      log().error(
        { articleId, code: error.code, detail: error.detail },
        'due article could not be published',
      );
    }
  },
};
