import { publishByApiSchema, withdrawByApiSchema } from '#features/newsroom/writing/articles-api.schema.ts';
import { inApiWords } from '#features/newsroom/writing/api-words.ts';
import type { WrittenArticle } from '#features/newsroom/writing/use-cases/post-article.ts';
import { publishWorkingCopy } from '#features/newsroom/publishing/use-cases/publish-working-copy.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';
import { getConfig } from '#server/config.ts';

/** The desk's moves under the API's names. */
export const publishByApi = defineUseCase({
  name: 'publishByApi',
  input: publishByApiSchema,
  run: async ({ actor, input }): Promise<Outcome<WrittenArticle>> => {
    const { id, revision, substantive: isSubstantive } = input;
    const outcome = await publishWorkingCopy({
      actor,
      input: { articleId: id, revisionId: revision, isSubstantive },
    });
    if (!outcome.ok) return inApiWords(outcome);
    const { url, revisionId } = outcome.value;
    return done({ id, url: absoluteUrl(getConfig().siteUrl, url), revision: revisionId });
  },
});

export const withdrawByApi = defineUseCase({
  name: 'withdrawByApi',
  input: withdrawByApiSchema,
  run: async ({ actor, input }): Promise<Outcome<{ id: string }>> => {
    const notice = input.notice?.trim() || null;
    const outcome = await withdrawArticle({ actor, input: { articleId: input.id, notice } });
    return outcome.ok ? done({ id: input.id }) : inApiWords(outcome);
  },
});
