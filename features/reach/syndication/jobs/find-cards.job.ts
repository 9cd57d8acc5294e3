import { findMissingCards } from '#features/reach/syndication/use-cases/find-missing-cards.ts';
import { findCardsTask } from '#lib/card-tasks.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** When the worker starts, each hour, and when the newspaper or a section has another name. */
export const findCardsJob: Job = {
  name: findCardsTask,
  cron: '23 * * * *',
  isForStart: true,
  run: async ({ signal }) => {
    const cards = await findMissingCards({ now: new Date(), signal });
    if (cards > 0) log().info({ cards }, 'cards asked for');
  },
};
