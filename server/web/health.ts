import { dbPool } from '#server/db/client.ts';
import type { Hearing } from '#server/page-cache/page-cache.ts';

export type Readiness = { isReady: boolean; database: boolean; schema: boolean; listener: boolean };

const patienceMs = 2_000;

/** Can this process serve? The database answers, its schema is ours, purges are heard, and it isn't leaving. */
export async function checkReadiness(hearing: Hearing, isLeaving: boolean): Promise<Readiness> {
  const listener = hearing === 'listening';
  const { database, schema } = await askSchema();
  return { isReady: database && schema && listener && !isLeaving, database, schema, listener };
}

async function askSchema(): Promise<{ database: boolean; schema: boolean }> {
  const late = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => late.resolve('late'), patienceMs);
  try {
    const query = dbPool().query<{ purges: string | null }>("SELECT to_regclass('purges') AS purges");
    query.catch(() => {});
    const answer = await Promise.race([query, late.promise]);
    if (answer === 'late') return { database: false, schema: false };
    return { database: true, schema: answer.rows[0]?.purges != null };
  } catch {
    return { database: false, schema: false };
  } finally {
    clearTimeout(timer);
  }
}
