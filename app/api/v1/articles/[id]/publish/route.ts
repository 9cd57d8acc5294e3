import { publishByApiSchema } from '#features/newsroom/writing/articles-api.schema.ts';
import { publishByApi } from '#features/newsroom/writing/use-cases/move-by-api.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Brings the working copy to readers. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: publishByApiSchema,
    auth: 'token',
    limit: 'apiWrite',
    run: publishByApi,
  }),
});
