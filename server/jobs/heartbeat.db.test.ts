import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { db, dbPool } from '#server/db/client.ts';
import { deadAfterSeconds, freeJobsOf, freeJobsOfTheDead, startHeartbeat } from '#server/jobs/heartbeat.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { sweepJob } from '#server/jobs/sweep.ts';

async function lockJob(worker: string, secondsAgo: number): Promise<void> {
  await dbPool().query(`SELECT graphile_worker.add_job('test-job', job_key := $1)`, [worker]);
  await dbPool().query(
    `UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() - make_interval(secs => $2)
     WHERE key = $1`,
    [worker, secondsAgo],
  );
}

async function lockedBy(): Promise<string[]> {
  const { rows } = await dbPool().query(
    'SELECT locked_by FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL ORDER BY 1',
  );
  return rows.map((row) => row.locked_by);
}

describe('jobs of dead workers', () => {
  it('are handed back; those of the living and the newly locked are not touched', async () => {
    const heartbeat = await startHeartbeat(() => ['alive']);
    await lockJob('alive', deadAfterSeconds + 5);
    await lockJob('dead', deadAfterSeconds + 5);
    await lockJob('new', 1);
    expect(await freeJobsOfTheDead()).toBe(1);
    expect(await lockedBy()).toEqual(['alive', 'new']);
    await heartbeat.stop();
    expect(await freeJobsOfTheDead()).toBe(1);
    expect(await lockedBy()).toEqual(['new']);
    await dbPool().query('DELETE FROM graphile_worker._private_jobs');
  });

  it('are handed back at once to the worker that follows it where it is known to have ended', async () => {
    const [ended, living] = [randomUUID(), randomUUID()];
    await startHeartbeat(() => ['just-ended'], ended).then(({ silence }) => silence());
    const heartbeat = await startHeartbeat(() => ['still-living'], living);
    await lockJob('just-ended', 0);
    await lockJob('still-living', 0);
    const worker = await runJobs([], { life: randomUUID(), before: ended });
    expect(await lockedBy()).toEqual(['still-living']);
    await freeJobsOf(ended);
    expect(await lockedBy()).toEqual(['still-living']);
    await worker.stop();
    await heartbeat.stop();
    await dbPool().query('DELETE FROM graphile_worker._private_jobs');
  });

  it('are known because a running worker names itself', async () => {
    const seen = Promise.withResolvers<string[]>();
    const names = async (): Promise<string[]> => {
      const rows = await db().workerHeartbeat.findMany();
      return rows.flatMap((row) => row.workerIds);
    };
    const worker = await runJobs([{ name: 'test-job', run: async () => seen.resolve(await lockedBy()) }]);
    await dbPool().query(`SELECT graphile_worker.add_job('test-job')`);
    const [holder] = await seen.promise;
    expect(holder).toMatch(/^pool-/);
    await expect.poll(names).toContain(holder);
    await worker.stop();
    expect(await names()).toEqual([]);
  });

  it('are returned by a worker that is stopped while it works', async () => {
    const begun = Promise.withResolvers<void>();
    const worker = await runJobs([
      {
        name: 'test-slow',
        run: async ({ signal }) => {
          begun.resolve();
          const aborted = Promise.withResolvers<void>();
          signal.addEventListener('abort', () => aborted.resolve());
          await aborted.promise;
          throw new Error('interrupted');
        },
      },
    ]);
    await dbPool().query(`SELECT graphile_worker.add_job('test-slow')`);
    await begun.promise;
    await worker.stop();
    const { rows } = await dbPool().query(
      `SELECT locked_by FROM graphile_worker._private_jobs WHERE key IS NULL`,
    );
    expect(rows).toEqual([{ locked_by: null }]);
    await dbPool().query('DELETE FROM graphile_worker._private_jobs');
  });
});

describe('the sweep', () => {
  it('deletes what has served its time and nothing else', async () => {
    await dbPool().query(`
      INSERT INTO purges (tags, created_at) VALUES ('{old}', now() - interval '25 hours'), ('{new}', now());
      INSERT INTO rate_limits VALUES ('old', 1, now() - interval '1 second'), ('new', 1, now() + interval '1 hour');
      INSERT INTO idempotency_keys (scope, key, request_hash, created_at)
        VALUES ('s', 'old', 'h', now() - interval '49 hours'), ('s', 'new', 'h', now());
      INSERT INTO verification_tokens VALUES ('a', 'old', now() - interval '1 second'), ('a', 'new', now() + interval '1 hour')`);
    await sweepJob([]).run({ payload: {}, signal: new AbortController().signal });
    const { rows } = await dbPool().query(`
      SELECT (SELECT array_agg(tags[1]) FROM purges) AS purges, (SELECT array_agg(key) FROM rate_limits) AS limits,
        (SELECT array_agg(key) FROM idempotency_keys) AS keys, (SELECT array_agg(token) FROM verification_tokens) AS tokens`);
    expect(rows).toEqual([{ purges: ['new'], limits: ['new'], keys: ['new'], tokens: ['new'] }]);
  });
});
