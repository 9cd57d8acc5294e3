import { publishDueTask } from '#features/newsroom/articles/data/schedule.store.ts';
import { performDueActs } from '#features/newsroom/publishing/use-cases/perform-due-acts.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/**
 * Run at each planned hour (the job that planning adds) and every minute: what a stopped worker missed happens
 * late, once.
 */
export const publishDueJob: Job = {
  name: publishDueTask,
  cron: '* * * * *',
  run: async () => {
    const outcome = await performDueActs({ actor: systemActor('publication programmée'), input: {} });
    if (!outcome.ok) throw new Error(`Due acts were refused: ${outcome.error.code}`);
    for (const act of outcome.value.performed) log().info(act, 'planned act done');
    for (const { articleId, kind, error } of outcome.value.refused) {
      log().error({ articleId, kind, code: error.code, detail: error.detail }, 'planned act was refused');
    }
  },
};
