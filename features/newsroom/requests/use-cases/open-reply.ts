import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { getHeldReply, type HeldReply } from '#features/newsroom/requests/data/reply.store.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { requestProblems as problems } from '#words/newsroom/requests/requests.ts';
import type { Sql } from '#server/transaction/transaction.ts';

type OpenReply = { reply: HeldReply; isStoryPublic: boolean };

/**
 * A right of reply with its article locked, for whoever may decide it; like none at all for whoever may not see the
 * story. Read under the lock: a decision made meanwhile is seen.
 */
export async function openReply(
  sql: Sql,
  { actor, replyId }: { actor: Actor; replyId: string },
): Promise<Outcome<OpenReply>> {
  const unknown = refused('not_found', { detail: problems.unknownReply });
  const named = await getHeldReply(sql, replyId);
  if (!named) return unknown;
  const opened = await openArticle(sql, { actor, articleId: named.articleId, verb: 'answer' });
  if (!opened.ok) return opened.error.code === 'not_found' ? unknown : opened;
  const reply = await getHeldReply(sql, replyId);
  if (!reply) return unknown;
  return done({ reply, isStoryPublic: opened.value.article.publicationState === 'published' });
}
