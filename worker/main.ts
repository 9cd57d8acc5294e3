import { setTimeout as pause } from 'node:timers/promises';
import { getConfig } from '#server/config.ts';
import { closeDatabase, dbPool } from '#server/db/client.ts';
import { type RunningJobs, runJobs } from '#server/jobs/run-jobs.ts';
import { onSiteClock } from '#server/jobs/on-site-clock.ts';
import { sayReady, stopWhenAsked } from '#server/process/lifecycle.ts';
import { log } from '#server/log/log.ts';
import { jobs } from '#worker/registry.ts';

/** The second process: what must follow a change, and what the clock brings. */
const { outboundAllow } = getConfig();
if (outboundAllow.length > 0)
  log().warn({ outboundAllow }, 'our own requests may reach hosts that are not public');
/** Given by whoever started us and starts us again (scripts/launch/supervise.ts). */
const [life, before] = process.argv.slice(2);
let running: RunningJobs | null = null;
let isStopping = false;

stopWhenAsked({
  stop: async () => {
    isStopping = true;
    await running?.stop();
    await closeDatabase();
  },
});

/** A database that is away (restarted, moved, unplugged) is waited for: work goes on when it is back. */
while (!isStopping) {
  try {
    await dbPool().query('SELECT 1');
    running = await runJobs(jobs.map(onSiteClock), { life, before });
    log().info({ jobs: jobs.map(({ name }) => name) }, 'worker ready');
    sayReady();
    await running.ended;
  } catch (error) {
    log().warn({ err: error instanceof Error ? error.message : error }, 'worker without database');
  }
  running = null;
  await pause(1_000, undefined, { ref: !isStopping });
}
