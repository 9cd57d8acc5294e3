import { withdrawByApi } from '#features/newsroom/writing/use-cases/move-by-api.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Takes a live story away, with a notice. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: withdrawByApi,
    auth: 'token',
    limit: 'apiWrite',
  }),
});
