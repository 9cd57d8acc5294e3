import type { z } from 'zod';
import type { ApiArticle } from '#features/newsroom/writing/api-article.ts';
import type { getArticleByApiSchema } from '#features/newsroom/writing/articles-api.schema.ts';
import {
  type ApiWorkingCopy,
  getArticleForApi,
} from '#features/newsroom/writing/data/api-article.queries.ts';
import { type ApiLink, listLinksForApi } from '#features/newsroom/related/data/page-links.queries.ts';
import { done, type UseCase } from '#lib/use-case.ts';

/** One story for machines, with the related articles that its page leads to: none before it is public. */
export const readArticleWithLinks: UseCase<
  z.output<typeof getArticleByApiSchema>,
  (ApiArticle | ApiWorkingCopy) & { related: ApiLink[] }
> = async (call) => {
  const answer = await getArticleForApi(call);
  if (!answer.ok) return answer;
  const { id, state, body } = answer.value;
  const related = state === 'published' && body ? await listLinksForApi({ id, body }) : [];
  return done({ ...answer.value, related });
};
