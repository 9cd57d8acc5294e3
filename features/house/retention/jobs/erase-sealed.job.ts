import { eraseSealed } from '#features/house/retention/use-cases/erase-sealed.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each night: what was kept for a requisition, at its term. */
export const eraseSealedJob: Job = {
  name: 'erase-sealed',
  cron: '31 3 * * *',
  run: async () => {
    const erased = await eraseSealed(new Date());
    if (Object.values(erased).some((count) => count > 0)) log().info(erased, 'sealed records erased');
  },
};
