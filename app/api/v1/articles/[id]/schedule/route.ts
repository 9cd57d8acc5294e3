import { scheduleByApiSchema } from '#features/articles/articles-api.schema.ts';
import { scheduleByApi } from '#features/articles/use-cases/move-by-api.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

/** Plans the publication of the working copy. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: scheduleByApiSchema,
    auth: 'token',
    limit: 'apiWrite',
    run: scheduleByApi,
  }),
});
