import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Makes one row of all changes to the count of a list in a week, and none of those that cancel out. Whoever reads
 * meanwhile sees the rows before or after, whose sums are the same. Returns how many rows went.
 */
export async function foldListCounts(sql: Sql): Promise<number> {
  const [folded] = await sql.$queryRaw<{ gone: number }[]>`
    WITH gone AS (
      DELETE FROM list_counts c USING (SELECT DISTINCT list_id, week FROM list_counts WHERE NOT is_folded) changed
      WHERE c.list_id = changed.list_id AND c.week = changed.week RETURNING c.list_id, c.week, c.count
    ), kept AS (
      INSERT INTO list_counts (list_id, week, count, is_folded)
      SELECT list_id, week, sum(count), true FROM gone GROUP BY list_id, week HAVING sum(count) <> 0
    )
    SELECT count(*)::int AS gone FROM gone`;
  return folded?.gone ?? 0;
}
