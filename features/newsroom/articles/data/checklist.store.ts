import type { ChecklistRule } from '#features/newsroom/articles/checklist.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Sets a rule aside for an article, or changes the reason. */
export async function upsertOverride(
  sql: Sql,
  override: { articleId: string; rule: ChecklistRule; reason: string; createdById: string | null },
): Promise<void> {
  const { articleId, rule, reason, createdById } = override;
  await sql.checklistOverride.upsert({
    where: { articleId_rule: { articleId, rule } },
    create: override,
    update: { reason, createdById, createdAt: new Date() },
  });
}

/** The rule counts again; the reason that it had, or null when it was not set aside. */
export async function deleteOverride(
  sql: Sql,
  where: { articleId: string; rule: ChecklistRule },
): Promise<string | null> {
  const known = await sql.checklistOverride.findUnique({ where: { articleId_rule: where } });
  if (!known) return null;
  await sql.checklistOverride.delete({ where: { articleId_rule: where } });
  return known.reason;
}
