import { chooseLinksTask } from '#features/newsroom/articles/links-task.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Asks the worker for the links of a story that changed for readers, in the caller's transaction, so that neither comes
 * without the other; `at` when it changes by itself at an hour set in advance. A story that waits already is asked once.
 */
export async function askForLinks(sql: Sql, articleId: string, at?: Date): Promise<void> {
  const key = `${chooseLinksTask}:${articleId}${at ? ':later' : ''}`;
  await sql.$executeRaw`
    SELECT graphile_worker.add_job(${chooseLinksTask}, json_build_object('articleId', ${articleId}::text),
      run_at := coalesce(${at ?? null}::timestamptz, now()), job_key := ${key}::text)`;
}

/** A story that leaves readers' sight is linked to no more from now on; places that it held are filled by what comes next. */
export async function leaveLinks(sql: Sql, articleId: string): Promise<void> {
  await sql.relatedLink.deleteMany({ where: { targetId: articleId } });
}
