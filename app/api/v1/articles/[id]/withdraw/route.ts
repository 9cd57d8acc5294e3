import { withdrawByApiSchema } from '#features/articles/articles-api.schema.ts';
import { withdrawByApi } from '#features/articles/use-cases/move-by-api.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

/** Takes a live story away, with a notice. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: withdrawByApiSchema,
    auth: 'token',
    limit: 'apiWrite',
    run: withdrawByApi,
  }),
});
