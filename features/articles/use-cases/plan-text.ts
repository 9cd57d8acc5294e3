import { markRevision, updateArticle, type LockedArticle } from '#features/articles/data/article.store.ts';
import { addPlanJob, readClock } from '#features/articles/data/schedule.store.ts';
import { findHourProblem } from '#features/articles/planned-acts.ts';
import { letMachineSkipPicture } from '#features/articles/use-cases/check-story.ts';
import { checkReadiness, checkSection } from '#features/articles/use-cases/open-article.ts';
import { bodyAssetUses } from '#features/body/body-references.ts';
import { askForCrops } from '#features/media/data/drawn-crops.queries.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { hourProblemSentences } from '#messages/fr/planning.ts';
import type { Sql, Transaction } from '#server/transaction.ts';

/**
 * Pins the working copy of a locked article to an instant: everything that would stop it then is said now, and
 * later saves leave the pinned text alone.
 */
export async function planText(
  open: Transaction,
  { actor, held, at }: { actor: Actor; held: LockedArticle; at: Date },
): Promise<Outcome<null>> {
  const { sql } = open;
  const { article, working: revision } = held;
  const time = await checkHour(sql, { at, embargoedUntil: article.embargoedUntil });
  if (!time.ok) return time;
  const section = await checkSection(sql, { actor, held, fields: revision.fields, verb: 'schedule' });
  if (!section.ok) return section;
  await letMachineSkipPicture(open, { actor, articleId: article.id, fields: revision.fields });
  const ready = await checkReadiness(sql, { held, revision, now: at, stage: 'plan' });
  if (!ready.ok) return ready;
  await markRevision(sql, revision.id, {
    workflowState: 'approved',
    ...(revision.kind === 'autosave' ? { kind: 'approved' } : {}),
  });
  await updateArticle(sql, article.id, { scheduledAt: at, scheduledRevisionId: revision.id });
  // Made before the hour: nobody reads a page with a part that is still on its way.
  await askForCrops(sql, [
    ...(revision.fields.leadPicture ? [revision.fields.leadPicture] : []),
    ...bodyAssetUses(revision.fields.body).map(({ use }) => use),
  ]);
  await addPlanJob(sql, { articleId: article.id, slot: 'text', at });
  return done(null);
}

/** An hour to come, by the database's clock, within reach, and after the embargo. */
export async function checkHour(
  sql: Sql,
  { at, embargoedUntil }: { at: Date; embargoedUntil: Date | null },
): Promise<Outcome<null>> {
  const problem = findHourProblem({ at, now: await readClock(sql), embargoedUntil });
  if (!problem) return done(null);
  const detail = hourProblemSentences[problem];
  return refused('invalid', { detail, fields: { at: detail } });
}
