import { patchArticle } from '#features/newsroom/writing/use-cases/patch-article.ts';
import { readArticleWithLinks } from '#features/newsroom/related/use-cases/read-article-with-links.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** One story: what readers see, or the working copy for whoever may see it; changes on a revision. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    operation: readArticleWithLinks,
    auth: 'any',
    limit: 'apiRead',
  }),
  PATCH: defineRoute({
    operation: patchArticle,
    auth: 'token',
    limit: 'apiWrite',
    bodyBytes: bodyBytes.article,
  }),
});
