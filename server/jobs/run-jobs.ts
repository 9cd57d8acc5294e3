import { Logger, type Runner, run, type TaskList } from 'graphile-worker';
import { getConfig } from '#server/config.ts';
import { freeJobsOfTheDead, startHeartbeat } from '#server/jobs/heartbeat.ts';
import type { Job } from '#server/jobs/job.ts';
import { queueForgottenMessages } from '#server/jobs/sweep.ts';
import { log } from '#server/log/log.ts';

const jobsAtOnce = 4;
/** Jobs set for later are looked for this often; those for now are announced by the database. */
const pollEveryMs = 1_000;
/** What does not finish within this after a stop is told to, and handed back. */
const finishWithinMs = 8_000;

export type RunningJobs = {
  /** Finishes or hands back what it holds. */
  stop: () => Promise<void>;
  /** Rejects or resolves when the runner ends by itself (the database stayed away too long). */
  ended: Promise<void>;
};

/** Runs the queue with these jobs in this process, beside any other process that does the same. */
export async function runJobs(jobs: readonly Job[]): Promise<RunningJobs> {
  await freeJobsOfTheDead();
  await queueForgottenMessages();
  const workerIds = new Set<string>();
  const heartbeat = await startHeartbeat(() => [...workerIds]);
  const runner: Runner = await run({
    connectionString: getConfig().databaseListenUrl,
    maxPoolSize: jobsAtOnce + 2,
    concurrency: jobsAtOnce,
    pollInterval: pollEveryMs,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: finishWithinMs,
    taskList: toTaskList(jobs),
    crontab: jobs.flatMap(({ name, cron }) => (cron ? [`${cron} ${name}`] : [])).join('\n'),
    logger: toPino,
  });
  runner.events.on('worker:getJob:start', ({ worker }) => workerIds.add(worker.workerId));
  return {
    stop: async () => {
      await runner.stop();
      await heartbeat.stop();
    },
    ended: runner.promise,
  };
}

function toTaskList(jobs: readonly Job[]): TaskList {
  return Object.fromEntries(
    jobs.map((job) => [
      job.name,
      (payload, helpers) => job.run({ payload, signal: helpers.abortSignal ?? new AbortController().signal }),
    ]),
  );
}

/** graphile-worker says at "info" what is debugging for us: each job's start and end. */
const toPino = new Logger((scope) => (level, message, meta) => {
  const ours = level === 'warning' ? 'warn' : level === 'error' ? 'error' : 'debug';
  log()[ours]({ job: scope.taskIdentifier, ...(meta?.error ? { err: meta.error } : {}) }, message);
});
