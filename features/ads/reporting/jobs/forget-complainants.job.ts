import { forgetComplainants } from '#features/ads/reporting/use-cases/forget-complainants.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each night: readers who complained of an advertisement are forgotten when their time is over. */
export const forgetComplainantsJob: Job = {
  name: 'forget-complainants',
  cron: '43 2 * * *',
  run: async () => {
    const outcome = await forgetComplainants({
      actor: systemActor('données personnelles'),
      input: { now: new Date() },
    });
    if (!outcome.ok) throw new Error(`Complainants were not forgotten: ${outcome.error.code}`);
    log().info(outcome.value, 'complainants forgotten');
  },
};
