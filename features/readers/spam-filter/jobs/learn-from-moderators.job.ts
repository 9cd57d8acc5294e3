import { learnFromModerators } from '#features/readers/spam-filter/use-cases/learn-from-moderators.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Every quarter of an hour: what moderators decided meanwhile is learned. */
export const learnFromModeratorsJob: Job = {
  name: 'learn-from-moderators',
  cron: '*/15 * * * *',
  run: async () => {
    const outcome = await learnFromModerators({ actor: systemActor('modèle de modération'), input: null });
    if (!outcome.ok) throw new Error(`Nothing was learned: ${outcome.error.code}`);
    if (outcome.value.version !== null) log().info(outcome.value, 'model of comments learned');
  },
};
