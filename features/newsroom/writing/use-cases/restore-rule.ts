import { restoreRuleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { deleteOverride } from '#features/newsroom/articles/data/checklist.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { setAsideMessages } from '#words/newsroom/articles/checklist.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** The rule counts again for this article. */
export const restoreRule = defineUseCase({
  name: 'restoreRule',
  input: restoreRuleSchema,
  run: ({ actor, input }): Promise<Outcome<{ articleId: string }>> =>
    attempt(actor, async (open) => {
      const { articleId, rule } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'override' });
      if (!opened.ok) return opened;
      const reason = await deleteOverride(open.sql, { articleId, rule });
      if (reason === null) return refused('bad_state', { detail: setAsideMessages.notSetAside });
      await open.journal({
        action: 'article.restore_rule',
        subjectType: 'article',
        subjectId: articleId,
        before: { rule, reason },
      });
      return done({ articleId });
    }),
});
