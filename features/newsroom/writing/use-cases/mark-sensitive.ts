import { markSensitiveSchema } from '#features/newsroom/articles/articles.schema.ts';
import { updateSensitive } from '#features/newsroom/writing/data/sensitive.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/**
 * Says that a story is sensitive (a death, an attack, a suicide…), or no longer: it holds for its live text at once,
 * and advertising keeps away from it where the settings say so.
 */
export const markSensitive = defineUseCase({
  name: 'markSensitive',
  input: markSensitiveSchema,
  run: ({ actor, input }): Promise<Outcome<{ isSensitive: boolean }>> =>
    attempt(actor, async (open) => {
      const { articleId, isSensitive } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'edit' });
      if (!opened.ok) return opened;
      const was = await updateSensitive(open, input);
      if (was !== isSensitive) {
        await open.journal({
          action: 'article.mark_sensitive',
          subjectType: 'article',
          subjectId: articleId,
          before: { isSensitive: was },
          after: { isSensitive },
        });
      }
      return done({ isSensitive });
    }),
});
