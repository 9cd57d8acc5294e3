import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { getConfig } from '#server/config.ts';
import { freeJobsOf, freeJobsOfTheDead, handBack, startHeartbeat } from '#server/jobs/heartbeat.ts';
import { db } from '#server/db/client.ts';
import type { Job } from '#server/jobs/job.ts';
import { queueJob } from '#server/jobs/queue-job.ts';
import { queueForgottenMessages } from '#server/jobs/sweep.ts';
import { log } from '#server/log/log.ts';

const jobsAtOnce = 4;
/** Jobs set for later are looked for this often; those for now are announced by the database. */
const pollEveryMs = 1_000;
/** What does not finish within this after a stop is told to, and handed back. */
const finishWithinMs = 8_000;
const letGoMs = 1_000;

export type RunningJobs = {
  /** Finishes or hands back what it holds. */
  stop: () => Promise<void>;
  /** Rejects or resolves when the runner ends by itself (the database stayed away too long). */
  ended: Promise<void>;
};

/**
 * Runs the queue with these jobs in this process, beside any other process that does the same.
 * @param life of this process, and of the one that it follows, which has ended; UUIDs
 */
export async function runJobs(
  jobs: readonly Job[],
  { life, before }: { life?: string | undefined; before?: string | undefined } = {},
): Promise<RunningJobs> {
  if (before) await freeJobsOf(before);
  await freeJobsOfTheDead();
  await queueForgottenMessages();
  for (const { name } of jobs.filter(({ isForStart }) => isForStart)) await queueJob(db(), name);
  const poolIds = new Set<string>();
  const heartbeat = await startHeartbeat(() => [...poolIds], life);
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => poolIds.add(workerPool.id));
  const runner: Runner = await start(jobs, events).catch((error: unknown) => {
    heartbeat.silence();
    throw error;
  });
  await heartbeat.beat();
  return {
    stop: async () => {
      // One that ignores the signal is left behind: its work is handed back all the same.
      await Promise.race([runner.stop(), pause(finishWithinMs + letGoMs, undefined, { ref: false })]);
      await handBack([...poolIds]);
      await heartbeat.stop();
    },
    ended: runner.promise.finally(heartbeat.silence),
  };
}

const start = (jobs: readonly Job[], events: WorkerEvents): Promise<Runner> =>
  run({
    connectionString: getConfig().databaseListenUrl,
    maxPoolSize: jobsAtOnce + 2,
    concurrency: jobsAtOnce,
    pollInterval: pollEveryMs,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: finishWithinMs,
    taskList: toTaskList(jobs),
    crontab: jobs.flatMap(({ name, cron }) => (cron ? [`${cron} ${name}`] : [])).join('\n'),
    logger: toPino,
    events,
  });

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
