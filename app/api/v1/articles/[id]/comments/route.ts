import { listCommentsByApiSchema } from '#features/comments/comments.schema.ts';
import { listCommentsForApi } from '#features/comments/use-cases/list-comments-for-api.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

/** The conversation under an article, as readers see it. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: listCommentsByApiSchema,
    auth: 'none',
    limit: 'apiRead',
    run: listCommentsForApi,
  }),
});
