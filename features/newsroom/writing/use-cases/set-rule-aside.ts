import { setRuleAsideSchema } from '#features/newsroom/articles/articles.schema.ts';
import { upsertOverride } from '#features/newsroom/articles/data/checklist.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/**
 * Sets a blocking rule of the checklist aside for one article, with the reason, which the journal keeps. It counts
 * at a planned hour too. Only rules that yield: an embargo or a taken address is not in the schema's list.
 */
export const setRuleAside = defineUseCase({
  name: 'setRuleAside',
  input: setRuleAsideSchema,
  run: ({ actor, input }): Promise<Outcome<{ articleId: string; reason: string }>> =>
    attempt(actor, async (open) => {
      const { articleId, rule, reason } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'override' });
      if (!opened.ok) return opened;
      const createdById = actor.kind === 'person' ? actor.userId : null;
      await upsertOverride(open.sql, { articleId, rule, reason, createdById });
      await open.journal({
        action: 'article.set_rule_aside',
        subjectType: 'article',
        subjectId: articleId,
        after: { rule, reason },
      });
      return done({ articleId, reason });
    }),
});
