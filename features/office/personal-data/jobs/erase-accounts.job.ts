import { eraseDueAccounts } from '#features/office/personal-data/use-cases/erase-accounts.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Every five minutes: accounts whose owners wanted them deleted and have not changed their minds. */
export const eraseAccountsJob: Job = {
  name: 'erase-accounts',
  cron: '*/5 * * * *',
  run: async () => {
    const { erased, failed } = await eraseDueAccounts(new Date());
    if (erased > 0) log().info({ erased }, 'accounts erased');
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} accounts were not erased`);
  },
};
