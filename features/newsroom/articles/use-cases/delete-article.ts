import { binArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { updateArticle } from '#features/newsroom/articles/data/article.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Puts a story that readers can't see into the bin, where it waits thirty days. Its addresses answer as before. */
export const deleteArticle = defineUseCase({
  name: 'deleteArticle',
  input: binArticleSchema,
  run: ({ actor, input }): Promise<Outcome<{ articleId: string }>> =>
    attempt(actor, async (open) => {
      const { articleId } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'delete' });
      if (!opened.ok) return opened;
      const { article, working } = opened.value;
      await updateArticle(open.sql, articleId, { deletedAt: new Date() });
      await open.journal({
        action: 'article.delete',
        subjectType: 'article',
        subjectId: articleId,
        before: { headline: working.fields.headline, state: article.publicationState },
      });
      return done({ articleId });
    }),
});
