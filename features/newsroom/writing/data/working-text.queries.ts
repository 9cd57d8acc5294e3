import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { getDeskArticle } from '#features/newsroom/articles/data/desk-article.queries.ts';
import type { Hand } from '#features/newsroom/writing/hand.ts';
import type { Actor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** The working copy of a story and whoever wrote it. */
export type WorkingText = { revisionId: string; number: number; fields: StoryFields; hand: Hand };

/** The working copy as this person may see it; null when they may not know of the story. */
export async function getWorkingText({
  actor,
  articleId,
}: {
  actor: Actor;
  articleId: string;
}): Promise<WorkingText | null> {
  const article = await getDeskArticle({ actor, articleId });
  if (!article) return null;
  const { revisionId, revisionNumber: number, fields } = article;
  return { revisionId, number, fields, hand: await getHand(db(), { actor, revisionId }) };
}

/** Who wrote a revision, and when, as `actor` is told of it. */
export async function getHand(
  sql: Sql,
  { actor, revisionId }: { actor: Actor; revisionId: string },
): Promise<Hand> {
  const { createdById, createdAt } = await sql.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { createdById: true, createdAt: true },
  });
  const user = createdById
    ? await sql.user.findUnique({ where: { id: createdById }, select: { name: true } })
    : null;
  return {
    name: user?.name ?? null,
    isSelf: actor.kind === 'person' && actor.userId === createdById,
    at: createdAt.toISOString(),
  };
}

/** The number of the working copy; null for no such story. Asked every few seconds. */
export async function getWorkingNumber(sql: Sql, articleId: string): Promise<number | null> {
  const article = await sql.article.findUnique({
    where: { id: articleId },
    select: { workingRevision: { select: { number: true } } },
  });
  return article?.workingRevision?.number ?? null;
}
