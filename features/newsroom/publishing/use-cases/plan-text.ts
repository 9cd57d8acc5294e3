import {
  markRevision,
  updateArticle,
  type LockedArticle,
} from '#features/newsroom/articles/data/article.store.ts';
import { addPlanJob, readClock } from '#features/newsroom/articles/data/schedule.store.ts';
import { findHourProblem } from '#features/newsroom/articles/planned-acts.ts';
import { letMachineSkipPicture } from '#features/newsroom/articles/use-cases/check-story.ts';
import { checkReadiness, checkSection } from '#features/newsroom/articles/use-cases/open-article.ts';
import { bodyAssetUses } from '#features/newsroom/body/body-references.ts';
import { askForCrops } from '#features/newsroom/media/data/drawn-crops.queries.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { hourProblemSentences } from '#words/newsroom/publishing/planning.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

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
