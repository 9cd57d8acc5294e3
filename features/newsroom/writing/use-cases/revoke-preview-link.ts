import { revokePreviewLinkSchema } from '#features/newsroom/articles/articles.schema.ts';
import { getPreviewArticleId, revokePreview } from '#features/newsroom/writing/data/preview.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Closes a preview link at once. */
export const revokePreviewLink = defineUseCase({
  name: 'revokePreviewLink',
  input: revokePreviewLinkSchema,
  run: ({ actor, input }): Promise<Outcome<{ previewLinkId: string }>> =>
    attempt(actor, async (open) => {
      const { previewLinkId } = input;
      const articleId = await getPreviewArticleId(open.sql, previewLinkId);
      if (!articleId) return refused('not_found', { detail: messages.previewUnknown });
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'preview' });
      if (!opened.ok) return refused('not_found', { detail: messages.previewUnknown });
      await revokePreview(open.sql, { id: previewLinkId, now: new Date() });
      await open.journal({
        action: 'preview.revoke',
        subjectType: 'article',
        subjectId: articleId,
        after: { previewLinkId },
      });
      return done({ previewLinkId });
    }),
});
