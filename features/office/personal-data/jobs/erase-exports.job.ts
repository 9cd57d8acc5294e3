import { eraseExports } from '#features/office/personal-data/use-cases/erase-exports.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each hour: copies of people's data whose term is over, or that nobody has any more. */
export const eraseExportsJob: Job = {
  name: 'erase-exports',
  cron: '7 * * * *',
  run: async () => {
    const erased = await eraseExports(new Date());
    if (erased.rows + erased.files > 0) log().info(erased, 'copies of data erased');
  },
};
