import { z } from 'zod';
import { refreshLinksTask } from '#features/newsroom/related/refresh-task.ts';
import { refreshLinks } from '#features/newsroom/related/use-cases/choose-links.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';

const payloadSchema = z.object({ articleId: z.uuid() });

/** An article whose neighbours changed chooses its links again. */
export const refreshLinksJob: Job = {
  name: refreshLinksTask,
  run: async ({ payload }) => {
    const outcome = await refreshLinks({ actor: systemActor('liens'), input: payloadSchema.parse(payload) });
    if (!outcome.ok) throw new Error(`No links were chosen: ${outcome.error.code}`);
  },
};
