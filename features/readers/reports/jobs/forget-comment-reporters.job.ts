import { forgetCommentReporters } from '#features/readers/reports/use-cases/forget-comment-reporters.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each night: who reported a comment is forgotten when their time is over. */
export const forgetCommentReportersJob: Job = {
  name: 'forget-comment-reporters',
  cron: '47 2 * * *',
  run: async () => {
    const outcome = await forgetCommentReporters({
      actor: systemActor('données personnelles'),
      input: { now: new Date() },
    });
    if (!outcome.ok) throw new Error(`Reporters of comments were not forgotten: ${outcome.error.code}`);
    if (outcome.value.forgotten > 0) log().info(outcome.value, 'reporters of comments forgotten');
  },
};
