import { deleteThinnedRevisions } from '#features/newsroom/writing/data/revision-thinning.store.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Each goes in a transaction of its own, short enough that nobody who saves waits for it. */
const atOnce = 1_000;

/** Each hour the automatic saves are thinned out. */
export const thinRevisionsJob: Job = {
  name: 'thin-revisions',
  cron: '17 * * * *',
  run: async ({ signal }) => {
    const now = new Date();
    let total = 0;
    for (let deleted = atOnce; deleted === atOnce && !signal.aborted; total += deleted) {
      deleted = await transaction(systemActor('tri des versions'), ({ sql }) =>
        deleteThinnedRevisions(sql, { now, limit: atOnce }),
      );
    }
    if (total > 0) log().info({ revisions: total }, 'automatic saves thinned');
  },
};
