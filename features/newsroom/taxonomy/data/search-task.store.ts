import type { Sql } from '#server/transaction/transaction.ts';

/** Articles are found by the names of who signed them and of their subjects: the worker writes those anew. */
export async function askForNewDocuments(
  sql: Sql,
  named: { authorId: string } | { subjectId: string },
): Promise<void> {
  if ('authorId' in named) {
    await sql.$executeRaw`
      INSERT INTO search_tasks (kind, article_id)
      SELECT 'document', b.article_id FROM article_authors b WHERE b.author_id = ${named.authorId}::uuid
      ON CONFLICT DO NOTHING`;
    return;
  }
  await sql.$executeRaw`
    INSERT INTO search_tasks (kind, article_id)
    SELECT 'document', b.article_id FROM article_subjects b WHERE b.subject_id = ${named.subjectId}::uuid
    ON CONFLICT DO NOTHING`;
}
