import { mayActOnArticle } from '#features/newsroom/articles/articles.policy.ts';
import { binArticleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { lockArticle, updateArticle } from '#features/newsroom/articles/data/article.store.ts';
import { defineUseCase, done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Takes a story out of the bin, as it was: unpublished or withdrawn. */
export const undeleteArticle = defineUseCase({
  name: 'undeleteArticle',
  input: binArticleSchema,
  run: ({ actor, input }): Promise<Outcome<{ articleId: string }>> =>
    attempt(actor, async (open) => {
      const { articleId } = input;
      const held = await lockArticle(open.sql, articleId, { isBinned: true });
      if (!held || !mayActOnArticle(actor, 'see', held.facts).allowed) {
        return refused('not_found', { detail: messages.notInBin });
      }
      const permission = mayActOnArticle(actor, 'undelete', held.facts);
      if (!permission.allowed) return forbidden(permission);
      await updateArticle(open.sql, articleId, { deletedAt: null });
      await open.journal({
        action: 'article.undelete',
        subjectType: 'article',
        subjectId: articleId,
        after: { headline: held.working.fields.headline, state: held.article.publicationState },
      });
      return done({ articleId });
    }),
});
