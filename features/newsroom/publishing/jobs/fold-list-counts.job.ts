import { foldListCounts } from '#features/newsroom/publishing/data/list-count.store.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Each hour the counts of lists are folded, so that reading them costs no more after a thousand publications. */
export const foldListCountsJob: Job = {
  name: 'fold-list-counts',
  cron: '43 * * * *',
  run: () =>
    transaction(systemActor('comptes des listes'), async ({ sql }) => void (await foldListCounts(sql))),
};
