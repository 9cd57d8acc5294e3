import { getConfig } from '#server/config.ts';
import { closeDatabase } from '#server/db/client.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { sayReady, stopWhenAsked } from '#server/lifecycle.ts';
import { log } from '#server/log/log.ts';
import { jobs } from '#worker/registry.ts';

/** The second process: what must follow a change, and what the clock brings. */
getConfig();
const running = await runJobs(jobs);
let isStopping = false;

stopWhenAsked({
  stop: async () => {
    isStopping = true;
    await running.stop();
    await closeDatabase();
  },
});

/** The runner gives up when the database stays away: the process ends, and whoever started it starts it again. */
const leave = (error?: unknown): void => {
  if (isStopping) return;
  log().error({ err: error }, 'job runner ended');
  process.exit(1);
};
running.ended.then(() => leave(), leave);

log().info({ jobs: jobs.map(({ name }) => name) }, 'worker ready');
sayReady();
