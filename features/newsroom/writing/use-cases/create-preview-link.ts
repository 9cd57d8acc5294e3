import { createPreviewLinkSchema } from '#features/newsroom/articles/articles.schema.ts';
import { getHeldRevision } from '#features/newsroom/articles/data/article.store.ts';
import {
  hashPreviewToken,
  insertPreviewLink,
  newPreviewToken,
} from '#features/newsroom/writing/data/preview.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { attempt } from '#server/transaction/attempt.ts';

export type PreviewLink = { previewLinkId: string; path: string; expiresAt: string };

/** A link that shows the unpublished text without an account. Its token is said once, here. */
export const createPreviewLink = defineUseCase({
  name: 'createPreviewLink',
  input: createPreviewLinkSchema,
  run: ({ actor, input }): Promise<Outcome<PreviewLink>> =>
    attempt(actor, async (open) => {
      const { articleId, isPinned, hours } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'preview' });
      if (!opened.ok) return opened;
      const revisionId = input.revisionId ?? (isPinned ? opened.value.working.id : undefined);
      if (revisionId && !(await getHeldRevision(open.sql, { articleId, revisionId }))) {
        return refused('invalid', { fields: { revisionId: messages.unknownBase } });
      }
      const token = newPreviewToken();
      const expiresAt = new Date(Date.now() + hours * 3_600_000);
      const previewLinkId = await insertPreviewLink(open.sql, {
        tokenHash: hashPreviewToken(token),
        articleId,
        revisionId: revisionId ?? null,
        expiresAt,
        createdById: actor.kind === 'person' ? actor.userId : null,
      });
      await open.journal({
        action: 'preview.create',
        subjectType: 'article',
        subjectId: articleId,
        after: { previewLinkId, expiresAt: expiresAt.toISOString() },
      });
      return done({ previewLinkId, path: urls.preview(token), expiresAt: expiresAt.toISOString() });
    }),
});
