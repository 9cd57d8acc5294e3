import type { ApiArticle } from '#features/newsroom/writing/api-article.ts';
import { getArticleByApiSchema } from '#features/newsroom/writing/articles-api.schema.ts';
import {
  type ApiWorkingCopy,
  getArticleForApi,
} from '#features/newsroom/writing/data/api-article.queries.ts';
import { type ApiLink, listLinksForApi } from '#features/newsroom/related/data/page-links.queries.ts';
import { defineUseCase, done, type Outcome } from '#lib/use-case.ts';

/** One story for machines, with the related articles that its page leads to: none before it is public. */
export const readArticleWithLinks = defineUseCase({
  name: 'readArticleWithLinks',
  input: getArticleByApiSchema,
  run: async (call): Promise<Outcome<(ApiArticle | ApiWorkingCopy) & { related: ApiLink[] }>> => {
    const answer = await getArticleForApi(call);
    if (!answer.ok) return answer;
    const { id, state, body } = answer.value;
    const related = state === 'published' && body ? await listLinksForApi({ id, body }) : [];
    return done({ ...answer.value, related });
  },
});
