import { forgetAdCounts } from '#features/ads/delivery/use-cases/forget-ad-counts.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each night: counters of advertisements go when their time is over. */
export const forgetAdCountsJob: Job = {
  name: 'forget-ad-counts',
  cron: '47 2 * * *',
  run: async () =>
    log().info({ rows: await forgetAdCounts(new Date()) }, 'counts of advertisements forgotten'),
};
