import { getRelatedLinks } from '#features/newsroom/reading/data/published-article.queries.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { relatedProblems as problems } from '#words/newsroom/related/related-desk.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * How every decision about a link begins: the story it stands on is locked and may be edited by this person, and the
 * other one is public; what is not says no headline to anybody.
 */
export async function openPair(
  sql: Sql,
  { actor, articleId, targetId }: { actor: Actor; articleId: string; targetId: string },
): Promise<Outcome<{ headline: string }>> {
  const opened = await openArticle(sql, { actor, articleId, verb: 'edit' });
  if (!opened.ok) return opened;
  if (targetId === articleId) return refused('invalid', { detail: problems.itself });
  const target = (await getRelatedLinks([targetId]))[targetId];
  return target ? done(target) : refused('bad_state', { detail: problems.notPublic });
}
