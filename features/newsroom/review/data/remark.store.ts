import type { Anchor } from '#features/newsroom/review/review.ts';
import type { Sql } from '#server/transaction/transaction.ts';

type Said = { articleId: string; text: string; createdById: string | null; authorName: string };

/** What has just been said, and when by the database's clock. */
export type Written = { id: string; createdAt: Date };
const written = { id: true, createdAt: true } as const;

/** Adds a remark on the text as it stands. */
export async function insertRemark(sql: Sql, said: Said & Anchor): Promise<Written> {
  const article = await sql.article.findUniqueOrThrow({
    where: { id: said.articleId },
    select: { workingRevisionId: true },
  });
  return sql.reviewComment.create({
    data: { ...said, revisionId: article.workingRevisionId },
    select: written,
  });
}

/** Adds an answer under a remark of the same story. */
export const insertReply = (sql: Sql, said: Said & { parentId: string }): Promise<Written> =>
  sql.reviewComment.create({ data: said, select: written });

export type HeldRemark = { id: string; resolvedAt: Date | null };

/** A remark (not an answer) of this story, held until the transaction ends; null when there is none. */
export async function lockRemark(
  sql: Sql,
  { articleId, remarkId }: { articleId: string; remarkId: string },
): Promise<HeldRemark | null> {
  const [row] = await sql.$queryRaw<HeldRemark[]>`
    SELECT id, resolved_at AS "resolvedAt" FROM review_comments
    WHERE id = ${remarkId}::uuid AND article_id = ${articleId}::uuid AND parent_id IS NULL FOR UPDATE`;
  return row ?? null;
}

/** Closes a remark, or opens it again with nulls. */
export async function updateResolution(
  sql: Sql,
  remarkId: string,
  data: { resolvedAt: Date | null; resolvedById: string | null },
): Promise<void> {
  await sql.reviewComment.update({ where: { id: remarkId }, data, select: { id: true } });
}
