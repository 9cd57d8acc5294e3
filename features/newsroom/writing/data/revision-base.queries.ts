import type { Sql } from '#server/transaction/transaction.ts';

/** True when no article has this revision: it was thinned out. False for another article's. */
export const isRevisionGone = async (sql: Sql, revisionId: string): Promise<boolean> =>
  (await sql.revision.count({ where: { id: revisionId } })) === 0;

/** True when one person alone wrote every revision of an article past this number. */
export async function isOnlyBy(
  sql: Sql,
  { articleId, after, userId }: { articleId: string; after: number; userId: string },
): Promise<boolean> {
  const others = await sql.revision.count({
    where: {
      articleId,
      number: { gt: after },
      OR: [{ createdById: null }, { createdById: { not: userId } }],
    },
  });
  return others === 0;
}
