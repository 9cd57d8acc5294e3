import { frontEndsTask } from '#features/newsroom/front/data/front.store.ts';
import { freeEndedPlaces } from '#features/newsroom/front/use-cases/free-ended-places.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';

/** Run when a place's hour is over (the job that placing adds) and every minute for what a stopped worker missed. */
export const frontEndsJob: Job = {
  name: frontEndsTask,
  cron: '* * * * *',
  run: async () => {
    const outcome = await freeEndedPlaces({ actor: systemActor('places de une'), input: {} });
    if (!outcome.ok) throw new Error(`Ended places were refused: ${outcome.error.code}`);
  },
};
