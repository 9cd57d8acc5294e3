import { tellOfEndingRights } from '#features/newsroom/media/use-cases/tell-of-ending-rights.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each morning: the editors learn which pictures that are online have rights that end. */
export const tellOfRightsJob: Job = {
  name: 'tell-of-rights',
  cron: '23 4 * * *',
  run: async () => {
    const outcome = await tellOfEndingRights({
      actor: systemActor('droits des images'),
      input: { now: new Date() },
    });
    if (!outcome.ok) throw new Error(`Ending rights were not told of: ${outcome.error.code}`);
    log().info(outcome.value, 'ending rights told of');
  },
};
