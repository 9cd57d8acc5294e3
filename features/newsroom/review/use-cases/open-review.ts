import { getDeskArticle } from '#features/newsroom/articles/data/desk-article.queries.ts';
import type { Actor } from '#lib/actor.ts';
import { done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages } from '#words/newsroom/articles/articles.ts';

/** Whoever may see a story may speak of it; for everybody else there is no such story. */
export async function openReview(actor: Actor, articleId: string): Promise<Outcome<null>> {
  const article = await getDeskArticle({ actor, articleId });
  if (!article) return refused('not_found', { detail: articleMessages.notFound });
  const { comment } = article.permissions;
  return comment.allowed ? done(null) : forbidden(comment);
}

/** Who says it, as it is kept when the account goes. */
export const speaker = (actor: Actor): { createdById: string | null; authorName: string } => ({
  createdById: actor.kind === 'person' ? actor.userId : null,
  authorName: actor.kind === 'anonymous' ? '' : actor.name,
});
