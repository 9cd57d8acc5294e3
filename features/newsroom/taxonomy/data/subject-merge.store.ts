import type { Sql } from '#server/transaction/transaction.ts';

export type StoredSubject = { id: string; slug: string; name: string; mergedIntoId: string | null };

export const getStoredSubject = (sql: Sql, id: string): Promise<StoredSubject | null> =>
  sql.subject.findUnique({ where: { id }, select: { id: true, slug: true, name: true, mergedIntoId: true } });

type Pair = { fromId: string; intoId: string };

/**
 * Locks every story that carries the subject, in the order of their ids, before any of their rows is written: whoever
 * saves or publishes one locks the story first too, so that neither waits for the other in a ring.
 */
export async function lockCarriers(sql: Sql, subjectId: string): Promise<void> {
  await sql.$queryRaw`
    SELECT a.id FROM articles a WHERE a.id IN (
      SELECT b.article_id FROM article_subjects b WHERE b.subject_id = ${subjectId}::uuid
      UNION SELECT r.article_id FROM revisions r WHERE ${subjectId}::uuid = ANY (r.subject_ids))
    ORDER BY a.id FOR UPDATE`;
}

/** Files the public stories of one subject under the other, each once; how many there were. */
export async function moveStories(sql: Sql, { fromId, intoId }: Pair): Promise<number> {
  const doubles = await sql.$executeRaw`
    DELETE FROM article_subjects b WHERE b.subject_id = ${fromId}::uuid AND EXISTS (
      SELECT 1 FROM article_subjects o WHERE o.article_id = b.article_id AND o.subject_id = ${intoId}::uuid)`;
  const moved = await sql.$executeRaw`
    UPDATE article_subjects SET subject_id = ${intoId}::uuid WHERE subject_id = ${fromId}::uuid`;
  return doubles + moved;
}

/**
 * Writes the other subject into the texts that stories stand on: being written, planned, public. Earlier versions
 * keep what was chosen then; bringing one back and publishing it files the story where the subject went.
 */
export async function rewriteTexts(sql: Sql, { fromId, intoId }: Pair): Promise<void> {
  await sql.$executeRaw`
    UPDATE revisions r SET subject_ids = CASE WHEN ${intoId}::uuid = ANY (r.subject_ids)
      THEN array_remove(r.subject_ids, ${fromId}::uuid)
      ELSE array_replace(r.subject_ids, ${fromId}::uuid, ${intoId}::uuid) END
    FROM articles a
    WHERE a.id = r.article_id AND ${fromId}::uuid = ANY (r.subject_ids)
      AND r.id IN (a.working_revision_id, a.live_revision_id, a.scheduled_revision_id)`;
}

/** Points the subject, and those that were merged into it before, at the other: one hop for each of them. */
export async function pointInto(sql: Sql, { fromId, intoId }: Pair): Promise<StoredSubject[]> {
  const earlier = await sql.subject.findMany({
    where: { mergedIntoId: fromId },
    select: { id: true, slug: true, name: true, mergedIntoId: true },
  });
  await sql.subject.updateMany({
    where: { OR: [{ id: fromId }, { mergedIntoId: fromId }] },
    data: { mergedIntoId: intoId },
  });
  return earlier;
}

/** Redirects that led to one address lead straight to another; the addresses that changed their answer. */
export async function leadRedirectsTo(
  sql: Sql,
  { from, to }: { from: string; to: string },
): Promise<string[]> {
  const rows = await sql.redirect.findMany({ where: { toPath: from }, select: { fromPath: true } });
  await sql.redirect.updateMany({ where: { toPath: from }, data: { toPath: to } });
  return rows.map(({ fromPath }) => fromPath);
}
