import { getArticleByApiSchema, patchArticleSchema } from '#features/articles/articles-api.schema.ts';
import { getArticleForApi } from '#features/articles/data/api-article.queries.ts';
import { patchArticle } from '#features/articles/use-cases/patch-article.ts';
import { bodyBytes } from '#server/limits.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

/** One story: what readers see, or the working copy for whoever may see it; changes on a revision. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: getArticleByApiSchema,
    auth: 'any',
    limit: 'apiRead',
    run: getArticleForApi,
  }),
  PATCH: defineRoute({
    input: patchArticleSchema,
    auth: 'token',
    limit: 'apiWrite',
    bodyBytes: bodyBytes.article,
    run: patchArticle,
  }),
});
