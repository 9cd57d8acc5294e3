import { linkArchive } from '#features/newsroom/related/use-cases/link-archive.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';
import { log } from '#server/log/log.ts';

/** Ends before the clock starts the next one, which goes on. */
const mostMs = 9 * 60_000;

/** Every ten minutes: whatever came without a publication (an older archive, an import, new rules) gets its links. */
export const linkArchiveJob: Job = {
  name: 'link-archive',
  cron: '*/10 * * * *',
  run: async ({ signal }) => {
    const outcome = await linkArchive({
      actor: systemActor('liens'),
      input: { signal: AbortSignal.any([signal, AbortSignal.timeout(mostMs)]) },
    });
    if (!outcome.ok) throw new Error(`The archive was not linked: ${outcome.error.code}`);
    if (outcome.value.read + outcome.value.chosen > 0) log().info(outcome.value, 'archive linked');
  },
};
