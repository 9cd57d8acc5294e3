import { getHeldRevision, type LockedArticle } from '#features/articles/data/article.store.ts';
import { putLive } from '#features/articles/data/publication.store.ts';
import { isStillDue, listDueArticleIds } from '#features/articles/data/schedule.store.ts';
import { checkReadiness, openArticle } from '#features/articles/use-cases/open-article.ts';
import type { Published } from '#features/articles/use-cases/publish-article.ts';
import type { Actor } from '#lib/actor.ts';
import type { AppError } from '#lib/errors.ts';
import { done, type Outcome, refused, type UseCase } from '#lib/use-case.ts';
import { badMoveSentences } from '#messages/fr/articles.ts';
import { attempt } from '#server/attempt.ts';
import type { Transaction } from '#server/transaction.ts';

export type DuePublications = {
  published: Published[];
  /** Due, and refused with a reason that a person must look at: tried again at the next sweep. */
  refused: { articleId: string; error: AppError }[];
};

/**
 * Publishes every story whose hour has come, each in a transaction of its own. Two runners publish each once: the
 * second waits for the lock and then finds nothing due. The database's clock decides, so that no machine is early.
 */
export const publishDueArticles: UseCase<Record<string, never>, DuePublications> = async ({ actor }) => {
  if (actor.kind !== 'system') return refused('forbidden');
  const result: DuePublications = { published: [], refused: [] };
  for (const articleId of await listDueArticleIds()) {
    const outcome = await attempt(actor, (open) => publishIfDue(open, { actor, articleId }));
    if (!outcome.ok) result.refused.push({ articleId, error: outcome.error });
    else if (outcome.value) result.published.push(outcome.value);
  }
  return done(result);
};

async function publishIfDue(
  open: Transaction,
  { actor, articleId }: { actor: Actor; articleId: string },
): Promise<Outcome<Published | null>> {
  const opened = await openArticle(open.sql, { actor, articleId, verb: 'publish' });
  if (!opened.ok) return opened.error.code === 'not_found' ? done(null) : opened;
  const held = opened.value;
  if (!(await isStillDue(open.sql, articleId))) return done(null);
  const revision = await getScheduledRevision(open, held);
  if (!revision) return refused('bad_state', { detail: badMoveSentences.unschedule });
  const now = new Date(Math.max(Date.now(), held.article.scheduledAt?.getTime() ?? 0));
  const ready = await checkReadiness(open.sql, { held, revision, now });
  if (!ready.ok) return ready;
  const live = await putLive(open, { held, revision, now, modifiedAt: null, mustFindAddress: true });
  if (!live.ok) return live;
  await open.journal({
    action: 'article.publish',
    subjectType: 'article',
    subjectId: articleId,
    before: { state: 'scheduled', at: held.article.scheduledAt?.toISOString() ?? null },
    after: { state: 'published', revision: revision.number, url: live.value.url },
  });
  return done({ articleId, revisionId: revision.id, url: live.value.url });
}

const getScheduledRevision = (open: Transaction, { article }: LockedArticle) =>
  article.scheduledRevisionId
    ? getHeldRevision(open.sql, { articleId: article.id, revisionId: article.scheduledRevisionId })
    : null;
