import { forgetCallbacks } from '#features/reach/distribution/use-cases/forget-callbacks.ts';
import type { Job } from '#server/jobs/job.ts';

/** Every hour: subscriptions whose term is over, and messages of a month ago. */
export const forgetCallbacksJob: Job = {
  name: 'forget-callbacks',
  cron: '37 * * * *',
  run: () => forgetCallbacks(new Date()),
};
