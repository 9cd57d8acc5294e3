import { drawShareCards } from '#features/reach/syndication/use-cases/draw-share-cards.ts';
import { drawCardsTask } from '#lib/card-tasks.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Some five seconds: whoever has sent a picture waits for no more. */
const mostArticles = 60;

/** Draws the cards that were asked for, a few at a time. */
export const drawCardsJob: Job = {
  name: drawCardsTask,
  run: async ({ signal }) => {
    const cards = await drawShareCards({ signal, most: mostArticles });
    if (cards > 0) log().info({ cards }, 'cards drawn');
  },
};
