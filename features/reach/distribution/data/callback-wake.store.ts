import { serveCallbacksTask } from '#features/reach/distribution/callbacks.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Wakes the worker when the transaction commits. One queue: a single job calls, however many wake it. */
export async function wakeCallbacks(sql: Sql): Promise<void> {
  await sql.$executeRaw`
    SELECT graphile_worker.add_job(${serveCallbacksTask}, '{}'::json,
      queue_name := 'callbacks', job_key := ${serveCallbacksTask}::text)`;
}

/** Wakes it again at once: there is more to call than one job does. */
export const wakeCallbacksAgain = (): Promise<void> => wakeCallbacks(db());

/**
 * Wakes it again when the next of those that wait is due: under a key of its own, so that no call for now is put off.
 * What is due already and was left lies in another's hands, or behind the one before it: it comes with them, or with the
 * minute.
 */
export async function wakeCallbacksWhenDue(now: Date): Promise<void> {
  await db().$executeRaw`
    SELECT graphile_worker.add_job(${serveCallbacksTask}, '{}'::json,
      queue_name := 'callbacks', job_key := ${`${serveCallbacksTask}:later`}::text, run_at := due.at)
    FROM (
      SELECT min(next_at) AS at FROM (
        SELECT next_at FROM websub_requests
        UNION ALL SELECT next_at FROM websub_deliveries
        UNION ALL SELECT d.next_at FROM webhook_deliveries d
          JOIN webhook_endpoints e ON e.id = d.endpoint_id AND e.paused_at IS NULL
      ) waiting WHERE next_at > ${now}::timestamptz) due
    WHERE due.at IS NOT NULL`;
}
