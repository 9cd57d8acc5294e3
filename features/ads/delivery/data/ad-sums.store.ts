import { db } from '#server/db/client.ts';

/** Deletes the counters of days before this one (`2026-11-27`, on the newspaper's clock). Answers how many rows went. */
export const deleteAdSumsBefore = (day: string): Promise<number> =>
  db().$executeRaw`DELETE FROM ad_sums WHERE day < ${day}::date`;
