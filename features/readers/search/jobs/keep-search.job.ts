import { renewSearchDocuments } from '#features/newsroom/articles/use-cases/renew-search-documents.ts';
import { learnWords } from '#features/readers/search/use-cases/learn-words.ts';
import type { Job } from '#server/jobs/job.ts';

/** A round may last so long; what is left waits for the next minute. */
const mostMs = 45_000;

/** Each minute: what searches read is brought to what was published, renamed and written since. */
export const keepSearchJob: Job = {
  name: 'keep-search',
  cron: '* * * * *',
  run: async ({ signal }) => {
    const startedAt = performance.now();
    const mayGoOn = () => !signal.aborted && performance.now() - startedAt < mostMs;
    let isMore = true;
    while (isMore && mayGoOn()) isMore = await renewSearchDocuments();
    isMore = true;
    while (isMore && mayGoOn()) isMore = await learnWords();
  },
};
