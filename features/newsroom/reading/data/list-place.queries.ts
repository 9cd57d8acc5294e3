import { db } from '#server/db/client.ts';

/** The list of everything public: no section, author or subject has this id. */
export const wireListId = '00000000-0000-0000-0000-000000000000';

const weekMs = 604_800_000;

/** Where a page of a list begins: so many stories below the newest one before an instant. */
export type ListPlace = { before: Date; skip: number; pages: number };

/**
 * Finds where a page begins by the counts of weeks (`list_counts`), so that page 5,000 is as near
 * as page 2: what is read grows with the newspaper's years, and `skip` with what it publishes in a week. Several lists
 * are one list when no story stands in two of them. Null beyond the last page.
 */
export async function findListPlace(
  listIds: readonly string[],
  { page, size }: { page: number; size: number },
): Promise<ListPlace | null> {
  const offset = (page - 1) * size;
  const [found] = await db().$queryRaw<{ week: number; skip: number; total: number }[]>`
    WITH weeks AS (
      SELECT week, sum(count) AS count FROM list_counts WHERE list_id = ANY (${[...listIds]}::uuid[])
      GROUP BY week HAVING sum(count) > 0
    ), places AS (
      SELECT week, sum(count) OVER (ORDER BY week DESC) - count AS above, count, sum(count) OVER () AS total FROM weeks
    )
    SELECT week, (${offset}::int - above)::int AS skip, total::int FROM places
    WHERE above <= ${offset}::int AND above + count > ${offset}::int`;
  if (!found) return null;
  const { week, skip, total } = found;
  return { before: new Date((week + 1) * weekMs), skip, pages: Math.ceil(total / size) };
}
