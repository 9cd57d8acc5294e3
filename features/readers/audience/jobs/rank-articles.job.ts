import { rankArticles } from '#features/readers/audience/use-cases/rank-articles.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Each minute: what is read most, and at this moment. */
export const rankArticlesJob: Job = {
  name: 'rank-articles',
  cron: '* * * * *',
  run: async () => {
    const changes = await rankArticles(new Date());
    if (changes > 0) log().debug({ changes }, 'articles ranked');
  },
};
