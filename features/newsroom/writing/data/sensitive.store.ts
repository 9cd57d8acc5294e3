import { articleAlone } from '#lib/tags.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/** Marks a story as sensitive, or no longer; answers what held before. Its page is dropped: advertisements go by it. */
export async function updateSensitive(
  { sql, purge }: Transaction,
  { articleId, isSensitive }: { articleId: string; isSensitive: boolean },
): Promise<boolean> {
  const before = await sql.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { isSensitive: true },
  });
  // By hand: the desk's lists say when a story last changed, and its text has not.
  await sql.$executeRaw`UPDATE articles SET is_sensitive = ${isSensitive} WHERE id = ${articleId}::uuid`;
  purge(articleAlone(articleId));
  return before.isSensitive;
}
