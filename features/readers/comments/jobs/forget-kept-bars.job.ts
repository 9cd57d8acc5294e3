import { forgetKeptBars } from '#features/readers/comments/use-cases/forget-kept-bars.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each night: bars whose account is gone, at their end. */
export const forgetKeptBarsJob: Job = {
  name: 'forget-kept-bars',
  cron: '51 2 * * *',
  run: async () => {
    const forgotten = await forgetKeptBars(new Date());
    if (forgotten > 0) log().info({ forgotten }, 'kept bars forgotten');
  },
};
