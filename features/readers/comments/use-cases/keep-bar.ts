import { insertKeptBar } from '#features/readers/comments/data/kept-bar.store.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Keeps the bar that stands against an account which is about to go, so that it does not end by a deletion and a new
 * sign-up (RGPD, art. 6(1)(f) and 17(1)(c)). Within the transaction that erases; false when nothing stood.
 */
export const keepBar = (sql: Sql, account: { userId: string; email: string; now: Date }): Promise<boolean> =>
  insertKeptBar(sql, account);
