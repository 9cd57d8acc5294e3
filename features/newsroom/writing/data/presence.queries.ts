import type { ArticleFacts } from '#features/newsroom/articles/articles.policy.ts';
import { getSectionPath, listSignerUserIds } from '#features/newsroom/articles/data/article.store.ts';
import { type Present, presenceLastsMs } from '#features/newsroom/writing/presence.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** What permission looks at, without the text and without a lock: asked every few seconds. Null for no such story. */
export async function getArticleFacts(sql: Sql, articleId: string): Promise<ArticleFacts | null> {
  const article = await sql.article.findFirst({
    where: { id: articleId, deletedAt: null },
    select: {
      createdById: true,
      sectionId: true,
      publicationState: true,
      workingRevision: { select: { bylines: true } },
    },
  });
  if (!article) return null;
  const bylines = (article.workingRevision?.bylines ?? []) as { authorId: string }[];
  const { createdById, sectionId, publicationState } = article;
  return {
    createdById,
    publicationState,
    signedByUserIds: await listSignerUserIds(
      sql,
      bylines.map(({ authorId }) => authorId),
    ),
    sectionPath: (await getSectionPath(sql, sectionId)) ?? [sectionId],
  };
}

/** The other windows that have a story open, longest there by name. */
export async function listOthersPresent(
  sql: Sql,
  { articleId, tabId, userId }: { articleId: string; tabId: string; userId: string },
): Promise<Present[]> {
  return sql.$queryRaw<Present[]>`
    SELECT user_name AS "userName", user_id = ${userId}::uuid AS "isSelf", block_id AS "blockId"
    FROM presences
    WHERE article_id = ${articleId}::uuid AND tab_id <> ${tabId}
      AND seen_at >= clock_timestamp() - make_interval(secs => ${presenceLastsMs / 1_000}::float8)
    ORDER BY user_name, tab_id`;
}

/** Who else has each of these stories open, by name; ask only for stories that the person may see. */
export async function listPresentByArticle({
  articleIds,
  userId,
}: {
  articleIds: string[];
  userId: string | null;
}): Promise<Readonly<Record<string, string[]>>> {
  if (articleIds.length === 0) return {};
  const rows = await db().$queryRaw<{ articleId: string; names: string[] }[]>`
    SELECT article_id AS "articleId", array_agg(DISTINCT user_name ORDER BY user_name) AS names
    FROM presences
    WHERE article_id = ANY(${articleIds}::uuid[]) AND user_id IS DISTINCT FROM ${userId}::uuid
      AND seen_at >= clock_timestamp() - make_interval(secs => ${presenceLastsMs / 1_000}::float8)
    GROUP BY article_id`;
  return Object.fromEntries(rows.map(({ articleId, names }) => [articleId, names]));
}
