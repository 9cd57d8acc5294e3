import type { FoundLink } from '#features/newsroom/related/found-link.ts';
import { mostInBody } from '#features/newsroom/related/place-links.ts';
import { mostAtEnd } from '#features/newsroom/related/share-links.ts';
import { refreshLinks } from '#features/newsroom/related/use-cases/choose-links.ts';
import { readArchive } from '#features/newsroom/related/use-cases/link-archive.ts';
import { scorePairs } from '#features/newsroom/related/use-cases/score-pairs.ts';
import { systemActor } from '#lib/actor.ts';
import { insertSet } from '#scripts/related/insert-set.ts';
import type { LabelledSet } from '#scripts/related/read-set.ts';

/** What a page shows at most: in its text and at its end. */
const mostShown = mostInBody + mostAtEnd;

export type MeasuredLink = { id: string; score: number; shown: boolean; reason: FoundLink['reason'] | null };

/**
 * Sends every article of a set through the product's own chooser, in the database at hand. Each article's links, best first:
 * those that were ranked, and the judged ones among the others. `shown` are those that its page would show.
 */
export async function evaluate({
  articles,
  pairs,
}: LabelledSet): Promise<{ links: Map<string, MeasuredLink[]>; scores: number[] }> {
  const actor = systemActor('évaluation');
  const rowIds = await insertSet(articles);
  const idOf = new Map(rowIds.map((rowId, at) => [rowId, articles[at]?.id ?? '']));
  const rowOf = new Map(rowIds.map((rowId, at) => [articles[at]?.id ?? '', rowId]));
  await readArchive({ actor, signal: new AbortController().signal });
  const links = new Map<string, MeasuredLink[]>();
  for (const [rowId, id] of idOf) {
    const chosen = await refreshLinks({ actor, input: { articleId: rowId } });
    let shown = 0;
    const its = (chosen.ok ? chosen.value.links : []).map(({ targetId, score, isShown, reason }) => {
      if (isShown) shown += 1;
      return { id: idOf.get(targetId) ?? '', score, shown: isShown && shown <= mostShown, reason };
    });
    links.set(id, its);
  }
  const scored = await scorePairs(pairs.map(({ a, b }) => [rowOf.get(a) ?? '', rowOf.get(b) ?? ''] as const));
  const scores = scored.map((score) => score ?? 0);
  pairs.forEach(({ a, b }, at) => {
    addJudged(links, { from: a, to: b, score: scores[at] ?? 0 });
    addJudged(links, { from: b, to: a, score: scores[at] ?? 0 });
  });
  for (const its of links.values()) its.sort((one, other) => other.score - one.score);
  return { links, scores };
}

function addJudged(
  links: Map<string, MeasuredLink[]>,
  { from, to, score }: { from: string; to: string; score: number },
): void {
  const its = links.get(from);
  if (its && !its.some(({ id }) => id === to)) its.push({ id: to, score, shown: false, reason: null });
}
