import { db } from '#server/db/client.ts';
import { freeJobsOfTheDead } from '#server/jobs/heartbeat.ts';
import { forgetParked } from '#server/jobs/deliver-outbox.ts';
import type { Job, OutboxHandler } from '#server/jobs/job.ts';
import { mostDeliveryAttempts } from '#server/transaction/outbox.ts';

/** Each minute: what was lost is found again, what has served its time is deleted. */
export const sweepJob = (handlers: readonly OutboxHandler[]): Job => ({
  name: 'sweep',
  cron: '* * * * *',
  run: async () => {
    await freeJobsOfTheDead();
    await queueForgottenMessages();
    await forgetParked(handlers);
    await deleteOutdated();
  },
});

/** Gives a job to every message that waits without one (a job lost with its queue, a restored backup). */
export async function queueForgottenMessages(): Promise<number> {
  return db().$executeRaw`
    SELECT graphile_worker.add_job(
      'deliver-outbox-message', json_build_object('id', message.id::text),
      run_at := message.available_at, job_key := 'outbox:' || message.id,
      max_attempts := ${mostDeliveryAttempts}::int)
    FROM outbox_messages message
    WHERE delivered_at IS NULL AND parked_at IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM graphile_worker._private_jobs job
        WHERE job.key = 'outbox:' || message.id AND job.attempts < job.max_attempts)
    ORDER BY message.available_at LIMIT 1000`;
}

async function deleteOutdated(): Promise<void> {
  await db().$executeRaw`DELETE FROM purges WHERE created_at < now() - interval '1 day'`;
  await db().$executeRaw`DELETE FROM rate_limits WHERE expires_at < now()`;
  await db().$executeRaw`DELETE FROM sessions WHERE expires < now()`;
  await db().$executeRaw`DELETE FROM verification_tokens WHERE expires < now()`;
  await db().$executeRaw`DELETE FROM sign_ups WHERE expires_at < now()`;
  await db().$executeRaw`DELETE FROM email_changes WHERE expires_at < now()`;
  await db().$executeRaw`DELETE FROM idempotency_keys WHERE created_at < now() - interval '2 days'`;
}
