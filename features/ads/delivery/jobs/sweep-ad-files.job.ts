import { sweepAdFiles } from '#features/ads/delivery/use-cases/sweep-ad-files.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each night: files that were sent for creatives and that none of them names. */
export const sweepAdFilesJob: Job = {
  name: 'sweep-ad-files',
  cron: '17 3 * * *',
  run: async () => {
    const swept = await sweepAdFiles(new Date());
    if (Object.values(swept).some((count) => count > 0)) log().info(swept, 'files of creatives swept');
  },
};
