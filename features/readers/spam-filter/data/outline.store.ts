import type { Fingerprint, SimilarText } from '#features/readers/spam-filter/near-duplicates.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Keeps what a comment shares with others; of a text that was mended, the last. */
export async function writeOutline(sql: Sql, commentId: string, outline: Fingerprint): Promise<void> {
  const { exact, signature, bands } = outline;
  const values = { exact, signature, bands };
  await sql.commentOutline.upsert({
    where: { commentId },
    create: { commentId, ...values },
    update: values,
    select: { commentId: true },
  });
}

/** As many as a judgement needs: past that, there is no doubt. */
const mostSimilar = 200;

/** Comments since an instant that share a band with an outline, or have the very same words; but for one of them. */
export async function listSimilar(
  { exact, bands }: Fingerprint,
  { since, exceptId }: { since: Date; exceptId: string | null },
): Promise<SimilarText[]> {
  return db().$queryRaw<SimilarText[]>`
    SELECT o.comment_id AS "commentId", c.author_id AS "authorId", c.article_id AS "articleId", o.exact, o.signature
    FROM comment_outlines o JOIN comments c ON c.id = o.comment_id
    WHERE o.created_at > ${since} AND (o.bands && ${bands}::int[] OR o.exact = ${exact})
      AND c.status <> 'deleted' AND o.comment_id IS DISTINCT FROM ${exceptId}::uuid
    LIMIT ${mostSimilar}`;
}
