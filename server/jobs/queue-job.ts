import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Asks for a task of the worker in the caller's transaction; one that waits already is asked for once. `line`: one
 * after another with whatever else stands in it.
 */
export async function queueJob(
  sql: Pick<Sql, '$executeRaw'>,
  name: string,
  { line }: { line?: string } = {},
): Promise<void> {
  await sql.$executeRaw`
    SELECT graphile_worker.add_job(${name}::text, '{}'::json, queue_name := ${line ?? null}::text,
      job_key := ${name}::text)`;
}
