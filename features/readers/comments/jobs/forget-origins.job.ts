import { forgetOrigins } from '#features/readers/comments/use-cases/forget-origins.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each night: the network and the browser from which comments came, when moderators need them no more. */
export const forgetOriginsJob: Job = {
  name: 'forget-origins',
  cron: '37 3 * * *',
  run: async () => {
    const origins = await forgetOrigins(new Date());
    if (origins > 0) log().info({ origins }, 'origins forgotten');
  },
};
