import { sweepFiles } from '#features/newsroom/media/use-cases/sweep-files.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each hour: files that nothing names, uploads that stopped, work that lost its job. */
export const sweepFilesJob: Job = {
  name: 'sweep-files',
  cron: '43 * * * *',
  run: async () => {
    const swept = await sweepFiles(new Date());
    if (Object.values(swept).some((count) => count > 0)) log().info(swept, 'files swept');
  },
};
