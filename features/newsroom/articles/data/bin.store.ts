import { articleAlone } from '#lib/tags.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

/** Who waits in the bin since before an instant, oldest first. */
export async function listOutdatedInBin(
  sql: Sql,
  { before, most }: { before: Date; most: number },
): Promise<string[]> {
  const rows = await sql.article.findMany({
    where: { deletedAt: { lt: before }, workingRevisionId: { not: null } },
    orderBy: { deletedAt: 'asc' },
    take: most,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** What is left to say of a story once it is gone for good. */
export type Emptied = { headline: string; wasPublic: boolean };

/**
 * Deletes an article that still waits in the bin, with everything that hangs on it. One that readers have seen
 * leaves its addresses behind, which go on answering 410 with its notice. Null when it is no longer there.
 */
export async function deleteFromBin(
  open: Transaction,
  { articleId, before }: { articleId: string; before: Date },
): Promise<Emptied | null> {
  const { sql } = open;
  const rows = await sql.$queryRaw<{ headline: string; wasPublic: boolean }[]>`
    SELECT r.headline, a.first_published_at IS NOT NULL AS "wasPublic"
    FROM articles a JOIN revisions r ON r.id = a.working_revision_id
    WHERE a.id = ${articleId}::uuid AND a.deleted_at < ${before}::timestamptz FOR UPDATE OF a`;
  const emptied = rows[0];
  if (!emptied) return null;
  await sql.article.update({
    where: { id: articleId },
    data: { workingRevisionId: null, liveRevisionId: null, scheduledRevisionId: null, scheduledAt: null },
    select: { id: true },
  });
  if (!emptied.wasPublic) {
    await sql.article.delete({ where: { id: articleId }, select: { id: true } });
    return emptied;
  }
  const where = { articleId };
  await sql.correction.deleteMany({ where });
  await sql.previewLink.deleteMany({ where });
  await sql.reviewComment.deleteMany({ where });
  await sql.presence.deleteMany({ where });
  await sql.checklistOverride.deleteMany({ where });
  await sql.replyRequest.deleteMany({ where });
  await sql.errorReport.deleteMany({ where });
  await sql.assetUse.deleteMany({ where });
  await sql.drawnCard.deleteMany({ where });
  await sql.revision.deleteMany({ where });
  open.purge(articleAlone(articleId));
  return emptied;
}
