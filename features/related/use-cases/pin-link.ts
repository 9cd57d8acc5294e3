import type { z } from 'zod';
import { countPins, decideLink, getDecisionKind } from '#features/related/data/decision.store.ts';
import { type DeskLinks, getDeskLinks } from '#features/related/data/desk-links.queries.ts';
import type { pinLinkSchema } from '#features/related/related.schema.ts';
import { mostAtEnd } from '#features/related/share-links.ts';
import { openPair } from '#features/related/use-cases/open-pair.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { relatedProblems as problems } from '#messages/fr/related-desk.ts';
import { attempt } from '#server/attempt.ts';

/** Pins an article to the end of another one's page: it stands there before what the machine chose, at once. */
export const pinLink: UseCase<z.output<typeof pinLinkSchema>, DeskLinks> = async ({ actor, input }) => {
  const pinned = await attempt(actor, async (open) => {
    const target = await openPair(open.sql, { actor, ...input });
    if (!target.ok) return target;
    if ((await getDecisionKind(open.sql, input)) === 'pin') return done(null);
    if ((await countPins(open.sql, input.articleId)) >= mostAtEnd) {
      return refused('bad_state', { detail: problems.tooManyPins(mostAtEnd) });
    }
    const decidedById = actor.kind === 'person' ? actor.userId : null;
    await decideLink(open, { ...input, kind: 'pin', decidedById });
    await open.journal({
      action: 'article.pin_link',
      subjectType: 'article',
      subjectId: input.articleId,
      after: { targetId: input.targetId, headline: target.value.headline },
    });
    return done(null);
  });
  return pinned.ok ? done(await getDeskLinks(input.articleId)) : pinned;
};
