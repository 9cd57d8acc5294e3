import { serveCallbacksTask } from '#features/reach/distribution/callbacks.ts';
import { serveCallbacks } from '#features/reach/distribution/use-cases/serve-callbacks.ts';
import type { Job } from '#server/jobs/job.ts';

/** Calls subscribers and webhooks: woken by what they are to be told, and every minute for what was lost or has come due. */
export const serveCallbacksJob: Job = {
  name: serveCallbacksTask,
  cron: '* * * * *',
  run: ({ signal }) => serveCallbacks({ signal }),
};
