import {
  getHeldCorrection,
  type HeldCorrection,
} from '#features/newsroom/publishing/data/correction.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** A correction with its article locked, for whoever may correct that article; like none at all for others. */
export async function openCorrection(
  sql: Sql,
  { actor, correctionId }: { actor: Actor; correctionId: string },
): Promise<Outcome<{ correction: HeldCorrection; sectionIds: string[] }>> {
  const unknown = refused('not_found', { detail: messages.correctionUnknown });
  const named = await getHeldCorrection(sql, correctionId);
  if (!named) return unknown;
  const opened = await openArticle(sql, { actor, articleId: named.articleId, verb: 'correct' });
  if (!opened.ok) return opened.error.code === 'not_found' ? unknown : opened;
  // Read again: somebody may have changed or taken it away while this waited for the article.
  const correction = await getHeldCorrection(sql, correctionId);
  return correction ? done({ correction, sectionIds: [...opened.value.facts.sectionPath] }) : unknown;
}
