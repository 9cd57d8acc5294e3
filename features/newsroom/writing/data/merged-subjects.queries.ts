import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Subjects as they stand today: one that was merged stands for what it was merged into, each once, in their order. A
 * window that was open meanwhile, or an old version, still names the one that is gone.
 */
export async function followMergedSubjects(sql: Sql, subjectIds: readonly string[]): Promise<string[]> {
  if (subjectIds.length === 0) return [];
  const merged = await sql.subject.findMany({
    where: { id: { in: [...subjectIds] }, mergedIntoId: { not: null } },
    select: { id: true, mergedIntoId: true },
  });
  const into = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId]));
  return [...new Set(subjectIds.map((id) => into.get(id) ?? id))];
}
