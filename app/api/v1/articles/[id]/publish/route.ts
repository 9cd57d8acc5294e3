import { publishByApiSchema } from '#features/articles/articles-api.schema.ts';
import { publishByApi } from '#features/articles/use-cases/move-by-api.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

/** Brings the working copy to readers. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: publishByApiSchema,
    auth: 'token',
    limit: 'apiWrite',
    run: publishByApi,
  }),
});
