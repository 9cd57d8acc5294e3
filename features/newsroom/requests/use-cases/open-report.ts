import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { getHeldReport, type HeldReport } from '#features/newsroom/requests/data/report.store.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { requestProblems as problems } from '#words/newsroom/requests/requests.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** A reported error with its article locked, for whoever may correct that story; like none at all for others. */
export async function openReport(
  sql: Sql,
  { actor, reportId }: { actor: Actor; reportId: string },
): Promise<Outcome<HeldReport>> {
  const unknown = refused('not_found', { detail: problems.unknownReport });
  const named = await getHeldReport(sql, reportId);
  if (!named) return unknown;
  const opened = await openArticle(sql, { actor, articleId: named.articleId, verb: 'correct' });
  if (!opened.ok) return opened.error.code === 'not_found' ? unknown : opened;
  const report = await getHeldReport(sql, reportId);
  return report ? done(report) : unknown;
}
