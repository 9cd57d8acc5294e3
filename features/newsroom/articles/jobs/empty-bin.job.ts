import { emptyBin } from '#features/newsroom/articles/use-cases/empty-bin.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each hour: what has waited its time in the bin goes for good. */
export const emptyBinJob: Job = {
  name: 'empty-bin',
  cron: '17 * * * *',
  run: async () => {
    const outcome = await emptyBin({ actor: systemActor('corbeille'), input: { now: new Date() } });
    if (!outcome.ok) throw new Error(`The bin was not emptied: ${outcome.error.code}`);
    if (outcome.value.emptied > 0) log().info(outcome.value, 'bin emptied');
  },
};
