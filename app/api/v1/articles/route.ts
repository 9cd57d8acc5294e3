import { postArticle } from '#features/newsroom/writing/use-cases/post-article.ts';
import { listMatchingForApi } from '#features/readers/search/use-cases/list-matching-for-api.ts';
import { urls } from '#lib/urls.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Published articles for anyone; a new story from a staff member's token. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    operation: listMatchingForApi,
    auth: 'none',
    limit: 'apiRead',
  }),
  POST: defineRoute({
    operation: postArticle,
    auth: 'token',
    limit: 'apiWrite',
    bodyBytes: bodyBytes.article,
    status: 201,
    headers: ({ id }) => ({ location: urls.apiArticle(id) }),
  }),
});
