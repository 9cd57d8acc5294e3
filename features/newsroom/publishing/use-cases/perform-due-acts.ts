import { nextModifiedAt } from '#features/newsroom/articles/articles.ts';
import { getHeldRevision, type LockedArticle } from '#features/newsroom/articles/data/article.store.ts';
import { putLive, takeDown } from '#features/newsroom/publishing/data/publication.store.ts';
import { type DueAct, findStillDue, listDueActs } from '#features/newsroom/articles/data/schedule.store.ts';
import type { PlannedActKind } from '#features/newsroom/articles/planned-acts.ts';
import { checkReadiness, openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { tellOfFirstPublication } from '#features/newsroom/publishing/use-cases/tell-of-publication.ts';
import { tellOfDelay, tellOfRefusal } from '#features/newsroom/publishing/use-cases/tell-of-plan.ts';
import type { Actor } from '#lib/actor.ts';
import type { AppError } from '#lib/errors.ts';
import { done, type Outcome, refused, type UseCase } from '#lib/use-case.ts';
import { badMoveSentences } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { incident } from '#server/http/incident.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/** A planned act that has happened. `lateMs`: milliseconds past its hour, by the database's clock. */
export type PerformedAct = { articleId: string; kind: PlannedActKind; url: string | null; lateMs: number };
export type DueActs = {
  performed: PerformedAct[];
  /** Due, and refused with a reason that a person must look at: tried again at the next sweep. */
  refused: { articleId: string; kind: PlannedActKind; error: AppError }[];
};

/**
 * Does everything whose hour has come (publication, new text of a live story, withdrawal), in the order of the
 * hours, each in a transaction of its own. Two runners do each once: the second waits for the lock and then finds
 * nothing due. The database's clock decides, so that no machine is early. What comes late or is refused is told.
 */
export const performDueActs: UseCase<Record<string, never>, DueActs> = async ({ actor }) => {
  if (actor.kind !== 'system') return refused('forbidden');
  const result: DueActs = { performed: [], refused: [] };
  for (const act of await listDueActs()) {
    const { articleId, kind } = act;
    const outcome = await performAlone(actor, act);
    if (!outcome.ok) {
      result.refused.push({ articleId, kind, error: outcome.error });
      if (!isPassing(outcome.error)) await tellOfRefusal({ actor, act, error: outcome.error });
    } else if (outcome.value) result.performed.push(outcome.value);
  }
  return done(result);
};

/** The machine's trouble, not the story's: the next sweep tries again, and nothing can be written meanwhile anyway. */
const isPassing = ({ code }: AppError): boolean => code === 'unavailable' || code === 'disk_full';

/** One story that breaks (an unreadable text) keeps no other waiting: it is logged and told like a refusal. */
async function performAlone(actor: Actor, act: DueAct): Promise<Outcome<PerformedAct | null>> {
  try {
    return await attempt(actor, (open) => performIfDue(open, { actor, act }));
  } catch (error) {
    return { ok: false, error: incident(error, 'performDueActs') };
  }
}

async function performIfDue(
  open: Transaction,
  { actor, act }: { actor: Actor; act: DueAct },
): Promise<Outcome<PerformedAct | null>> {
  const verb = act.kind === 'withdrawal' ? 'withdraw' : 'publish';
  const opened = await openArticle(open.sql, { actor, articleId: act.articleId, verb });
  if (!opened.ok) return opened.error.code === 'not_found' ? done(null) : opened;
  const due = await findStillDue(open.sql, act);
  if (!due) return done(null);
  const held = opened.value;
  const lateMs = Math.max(0, due.now.getTime() - due.at.getTime());
  const url = await perform(open, { actor, held, due, lateMs });
  if (!url.ok) return url;
  const story = {
    articleId: due.articleId,
    headline: held.working.fields.headline,
    sectionPath: [...held.facts.sectionPath],
  };
  await tellOfDelay(open, { story, act: due, lateMs });
  return done({ articleId: due.articleId, kind: due.kind, url: url.value, lateMs });
}

type Due = { actor: Actor; held: LockedArticle; due: DueAct; lateMs: number };

const perform = (open: Transaction, call: Due): Promise<Outcome<string | null>> =>
  call.due.kind === 'withdrawal' ? withdraw(open, call) : bringOut(open, call);

async function withdraw(open: Transaction, { held, due, lateMs }: Due): Promise<Outcome<null>> {
  const notice = held.article.scheduledWithdrawalNotice;
  await takeDown(open, { held, now: due.now, notice, lateMs });
  await open.journal({
    action: 'article.withdraw',
    subjectType: 'article',
    subjectId: due.articleId,
    before: { state: 'published', at: due.at.toISOString() },
    after: { state: 'withdrawn', notice, lateMs },
  });
  return done(null);
}

async function bringOut(open: Transaction, { actor, held, due, lateMs }: Due): Promise<Outcome<string>> {
  const { article } = held;
  const { articleId, now } = due;
  const revision = article.scheduledRevisionId
    ? await getHeldRevision(open.sql, { articleId, revisionId: article.scheduledRevisionId })
    : null;
  if (!revision) return refused('bad_state', { detail: badMoveSentences.unschedule });
  const ready = await checkReadiness(open.sql, { held, revision, now, stage: 'hour' });
  if (!ready.ok) return ready;
  const isUpdate = due.kind === 'update';
  const modifiedAt = isUpdate
    ? nextModifiedAt({ isSubstantive: article.scheduledIsSubstantive, previous: article.modifiedAt, now })
    : null;
  const live = await putLive(open, { held, revision, now, modifiedAt, mustFindAddress: true, lateMs });
  if (!live.ok) return live;
  await tellOfFirstPublication(open, { actor, held, revision, url: live.value.url });
  await open.journal({
    action: isUpdate ? 'article.update' : 'article.publish',
    subjectType: 'article',
    subjectId: articleId,
    before: {
      state: article.publicationState,
      at: due.at.toISOString(),
      ...(isUpdate ? { revisionId: article.liveRevisionId } : {}),
    },
    after: {
      state: 'published',
      revision: revision.number,
      url: live.value.url,
      lateMs,
      ...(isUpdate ? { isSubstantive: article.scheduledIsSubstantive } : {}),
    },
  });
  return done(live.value.url);
}
