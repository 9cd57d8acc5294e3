import { checkLinksTask } from '#features/newsroom/articles/data/link-check.store.ts';
import { checkLinks } from '#features/newsroom/articles/use-cases/check-links.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Run when a text brings an address that was never seen (or not for long), and every ten minutes for what was left. */
export const checkLinksJob: Job = {
  name: checkLinksTask,
  cron: '*/10 * * * *',
  run: async ({ signal }) => {
    const outcome = await checkLinks({ actor: systemActor('vérification des liens'), input: { signal } });
    if (!outcome.ok) throw new Error(`Links were not checked: ${outcome.error.code}`);
    if (outcome.value.checked > 0) log().info(outcome.value, 'links checked');
  },
};
