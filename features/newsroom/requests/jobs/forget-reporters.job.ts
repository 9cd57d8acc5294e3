import { forgetReporters } from '#features/newsroom/requests/use-cases/forget-reporters.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each night: readers who told of an error are forgotten when their time is over. */
export const forgetReportersJob: Job = {
  name: 'forget-reporters',
  cron: '41 2 * * *',
  run: async () => {
    const outcome = await forgetReporters({
      actor: systemActor('données personnelles'),
      input: { now: new Date() },
    });
    if (!outcome.ok) throw new Error(`Reporters were not forgotten: ${outcome.error.code}`);
    log().info(outcome.value, 'reporters forgotten');
  },
};
