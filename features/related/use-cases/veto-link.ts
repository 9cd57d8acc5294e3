import type { z } from 'zod';
import { decideLink, getDecisionKind } from '#features/related/data/decision.store.ts';
import { type DeskLinks, getDeskLinks } from '#features/related/data/desk-links.queries.ts';
import type { vetoLinkSchema } from '#features/related/related.schema.ts';
import { openPair } from '#features/related/use-cases/open-pair.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/attempt.ts';

/** Never again from this article to that one: the machine's link leaves the page at once, and a pin is undone. */
export const vetoLink: UseCase<z.output<typeof vetoLinkSchema>, DeskLinks> = async ({ actor, input }) => {
  const vetoed = await attempt(actor, async (open) => {
    const target = await openPair(open.sql, { actor, ...input });
    if (!target.ok) return target;
    if ((await getDecisionKind(open.sql, input)) === 'veto') return done(null);
    const decidedById = actor.kind === 'person' ? actor.userId : null;
    await decideLink(open, { ...input, kind: 'veto', decidedById });
    await open.journal({
      action: 'article.veto_link',
      subjectType: 'article',
      subjectId: input.articleId,
      after: { targetId: input.targetId, headline: target.value.headline },
    });
    return done(null);
  });
  return vetoed.ok ? done(await getDeskLinks(input.articleId)) : vetoed;
};
