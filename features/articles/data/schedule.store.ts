import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction.ts';

/** The worker's task that publishes what is due; also swept every minute. */
export const publishDueTask = 'publish-due-articles';

const jobKey = (articleId: string): string => `publish-due:${articleId}`;

/** Wakes the worker at the hour, in the transaction that plans it; a second call for the article moves the first. */
export async function addPublicationJob(
  sql: Sql,
  { articleId, at }: { articleId: string; at: Date },
): Promise<void> {
  await sql.$executeRaw`
    SELECT graphile_worker.add_job(${publishDueTask}, '{}'::json,
      run_at := ${at}::timestamptz, job_key := ${jobKey(articleId)}::text)`;
}

/** The hour no longer holds. */
export async function removePublicationJob(sql: Sql, articleId: string): Promise<void> {
  await sql.$executeRaw`SELECT graphile_worker.remove_job(${jobKey(articleId)}::text)`;
}

/** What should be public by now, by the database's clock, earliest first. */
export async function listDueArticleIds(): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM articles
    WHERE publication_state = 'scheduled' AND scheduled_at IS NOT NULL AND scheduled_at <= now()
    ORDER BY scheduled_at, id`;
  return rows.map(({ id }) => id);
}

/** True while the locked article is due by the database's clock (the transaction's own start). */
export async function isStillDue(sql: Sql, articleId: string): Promise<boolean> {
  const rows = await sql.$queryRaw<{ id: string }[]>`
    SELECT id FROM articles
    WHERE id = ${articleId}::uuid AND publication_state = 'scheduled' AND scheduled_at <= clock_timestamp()`;
  return rows.length > 0;
}
