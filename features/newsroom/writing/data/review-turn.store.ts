import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Who sent the story back last, when a corrected text should return to the same hands; null when nobody did, or when
 * that account is closed. The journal's own line says it: a revision is thinned, the journal never.
 */
export async function findLastReviewer(sql: Sql, articleId: string): Promise<string | null> {
  const rows = await sql.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM users u WHERE u.status = 'active' AND u.id = (
      SELECT j.actor_id FROM journal_entries j
      WHERE j.subject_type = 'article' AND j.subject_id = ${articleId} AND j.action = 'article.return'
      ORDER BY j.at DESC, j.id DESC LIMIT 1)`;
  return rows[0]?.id ?? null;
}

/** Who has a story, as the desk names them. */
export type Assignee = { id: string; name: string };

/**
 * Whose turn it is from now on; null when nobody has it. The caller holds the article's lock. Answers with the
 * person's name.
 */
export async function updateAssignee(
  sql: Sql,
  articleId: string,
  assigneeId: string | null,
): Promise<Assignee | null> {
  const { assignee } = await sql.article.update({
    where: { id: articleId },
    data: { assigneeId },
    select: { assignee: { select: { id: true, name: true } } },
  });
  return assignee;
}

/** The name of an account, as the desk shows it. */
export async function findPersonName(sql: Sql, userId: string): Promise<string | null> {
  const person = await sql.user.findUnique({ where: { id: userId }, select: { name: true } });
  return person?.name ?? null;
}
