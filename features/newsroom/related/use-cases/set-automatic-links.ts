import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { updateAutomaticLinks } from '#features/newsroom/related/data/decision.store.ts';
import { type DeskLinks, getDeskLinks } from '#features/newsroom/related/data/desk-links.queries.ts';
import { setAutomaticLinksSchema } from '#features/newsroom/related/related.schema.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Lets the machine choose links for an article, or not; what people pinned stands either way. */
export const setAutomaticLinks = defineUseCase({
  name: 'setAutomaticLinks',
  input: setAutomaticLinksSchema,
  run: async ({ actor, input }): Promise<Outcome<DeskLinks>> => {
    const { articleId, isOn } = input;
    const set = await attempt(actor, async (open) => {
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'edit' });
      if (!opened.ok) return opened;
      const wasOn = await updateAutomaticLinks(open, input);
      if (wasOn !== isOn) {
        await open.journal({
          action: 'article.set_automatic_links',
          subjectType: 'article',
          subjectId: articleId,
          before: { automaticLinks: wasOn },
          after: { automaticLinks: isOn },
        });
      }
      return done(null);
    });
    return set.ok ? done(await getDeskLinks(articleId)) : set;
  },
});
