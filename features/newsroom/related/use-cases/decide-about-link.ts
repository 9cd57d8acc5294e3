import { decideLink, getDecisionKind } from '#features/newsroom/related/data/decision.store.ts';
import { type DeskLinks, getDeskLinks } from '#features/newsroom/related/data/desk-links.queries.ts';
import { openPair } from '#features/newsroom/related/use-cases/open-pair.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { Sql } from '#server/transaction/transaction.ts';

type Pair = { articleId: string; targetId: string };

/**
 * What the newsroom decides of the link from one article to another, in place of what it decided before: said twice, it
 * is done once. `mayStand` may refuse it after the pair was locked. Answers with the panel as it stands then.
 */
export async function decideAboutLink({
  actor,
  input,
  kind,
  mayStand = () => Promise.resolve(done(null)),
}: {
  actor: Actor;
  input: Pair;
  kind: 'pin' | 'veto';
  mayStand?: (sql: Sql) => Promise<Outcome<null>>;
}): Promise<Outcome<DeskLinks>> {
  const decided = await attempt(actor, async (open) => {
    const target = await openPair(open.sql, { actor, ...input });
    if (!target.ok) return target;
    if ((await getDecisionKind(open.sql, input)) === kind) return done(null);
    const allowed = await mayStand(open.sql);
    if (!allowed.ok) return allowed;
    const decidedById = actor.kind === 'person' ? actor.userId : null;
    await decideLink(open, { ...input, kind, decidedById });
    await open.journal({
      action: kind === 'pin' ? 'article.pin_link' : 'article.veto_link',
      subjectType: 'article',
      subjectId: input.articleId,
      after: { targetId: input.targetId, headline: target.value.headline },
    });
    return done(null);
  });
  return decided.ok ? done(await getDeskLinks(input.articleId)) : decided;
}
