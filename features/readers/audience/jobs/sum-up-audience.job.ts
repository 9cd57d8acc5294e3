import { sumUpAudience } from '#features/readers/audience/use-cases/sum-up-audience.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each night: the days that are over summed up, what has served its time deleted. */
export const sumUpAudienceJob: Job = {
  name: 'sum-up-audience',
  cron: '11 3 * * *',
  run: async () => {
    const done = await sumUpAudience(new Date());
    if (Object.values(done).some((count) => count > 0)) log().info(done, 'audience summed up');
  },
};
