import { drawShareCards } from '#features/syndication/use-cases/draw-share-cards.ts';
import { drawCardsTask } from '#lib/card-tasks.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Draws the cards that were asked for, as many as there are. */
export const drawCardsJob: Job = {
  name: drawCardsTask,
  run: async ({ signal }) => {
    const cards = await drawShareCards({ signal });
    if (cards > 0) log().info({ cards }, 'cards drawn');
  },
};
