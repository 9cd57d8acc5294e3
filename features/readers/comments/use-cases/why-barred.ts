import { getStandingBar } from '#features/readers/comments/data/sanction.queries.ts';
import { barSentence } from '#words/readers/comments/sanctions.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Why somebody may not write at an instant, as they are told; null when they may. */
export async function whyBarred(userId: string, now: Date, sql?: Sql): Promise<string | null> {
  const bar = await getStandingBar(userId, now, sql);
  return bar && barSentence(bar);
}
