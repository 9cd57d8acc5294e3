import { z } from 'zod';
import { chooseLinksTask } from '#features/newsroom/articles/links-task.ts';
import { chooseLinks } from '#features/newsroom/related/use-cases/choose-links.ts';
import { systemActor } from '#lib/actor.ts';
import type { Job } from '#server/jobs/job.ts';

const payloadSchema = z.object({ articleId: z.uuid() });

/** After each change of a story that readers see: its links, and those that may lead to it. */
export const chooseLinksJob: Job = {
  name: chooseLinksTask,
  run: async ({ payload }) => {
    const outcome = await chooseLinks({ actor: systemActor('liens'), input: payloadSchema.parse(payload) });
    if (!outcome.ok) throw new Error(`No links were chosen: ${outcome.error.code}`);
  },
};
