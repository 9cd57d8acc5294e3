import {
  listArticlesByApiSchema,
  postArticleSchema,
} from '#features/newsroom/writing/articles-api.schema.ts';
import { postArticle } from '#features/newsroom/writing/use-cases/post-article.ts';
import { listMatchingForApi } from '#features/readers/search/use-cases/list-matching-for-api.ts';
import { urls } from '#lib/urls.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Published articles for anyone; a new story from a staff member's token. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: listArticlesByApiSchema,
    auth: 'none',
    limit: 'apiRead',
    run: listMatchingForApi,
  }),
  POST: defineRoute({
    input: postArticleSchema,
    auth: 'token',
    limit: 'apiWrite',
    bodyBytes: bodyBytes.article,
    run: postArticle,
    status: 201,
    headers: ({ id }) => ({ location: urls.apiArticle(id) }),
  }),
});
