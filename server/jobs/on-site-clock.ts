import type { Job } from '#server/jobs/job.ts';
import { renewSiteZone } from '#server/settings/site-zone.ts';

/**
 * A job that begins with the newspaper's time zone as it stands: the background process hears no purges, and what it
 * writes to people says hours.
 */
export const onSiteClock = (job: Job): Job => ({
  ...job,
  run: async (call) => {
    await renewSiteZone();
    await job.run(call);
  },
});
