import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Writes what came of a call, whole or not at all. Many end at the same moment and wait for a connection: giving up sooner
 * would call somebody a second time.
 */
export const patiently = <Value>(work: (sql: Sql) => Promise<Value>): Promise<Value> =>
  db().$transaction(work, { maxWait: 20_000, timeout: 15_000 });
