import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { deleteDecision, getDecisionKind } from '#features/newsroom/related/data/decision.store.ts';
import { type DeskLinks, getDeskLinks } from '#features/newsroom/related/data/desk-links.queries.ts';
import { takeBackDecisionSchema } from '#features/newsroom/related/related.schema.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Takes a pin or a veto back; what somebody else took back already stays so. */
export const takeBackDecision = defineUseCase({
  name: 'takeBackDecision',
  input: takeBackDecisionSchema,
  run: async ({ actor, input }): Promise<Outcome<DeskLinks>> => {
    const { articleId, targetId } = input;
    const taken = await attempt(actor, async (open) => {
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'edit' });
      if (!opened.ok) return opened;
      const kind = await getDecisionKind(open.sql, input);
      if (!kind) return done(null);
      await deleteDecision(open, input);
      await open.journal({
        action: kind === 'pin' ? 'article.unpin_link' : 'article.lift_link_veto',
        subjectType: 'article',
        subjectId: articleId,
        before: { targetId },
      });
      return done(null);
    });
    return taken.ok ? done(await getDeskLinks(articleId)) : taken;
  },
});
