import { forgetReaders } from '#features/readers/audience/use-cases/forget-readers.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each quarter of an hour, as every time zone's midnight falls on one: the day's secret and its marks. */
export const forgetReadersJob: Job = {
  name: 'forget-readers',
  cron: '*/15 * * * *',
  run: async () => {
    const marks = await forgetReaders(new Date());
    if (marks > 0) log().info({ marks }, 'readers forgotten');
  },
};
