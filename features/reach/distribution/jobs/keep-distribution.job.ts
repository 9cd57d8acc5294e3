import { keepDistribution } from '#features/reach/distribution/use-cases/keep-distribution.ts';
import type { Job } from '#server/jobs/job.ts';

/** Every few minutes: what waits although nobody was asked to send it, and the end of the log. */
export const keepDistributionJob: Job = {
  name: 'keep-distribution',
  cron: '*/5 * * * *',
  run: keepDistribution,
};
