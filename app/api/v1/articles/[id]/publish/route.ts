import { publishByApi } from '#features/newsroom/writing/use-cases/move-by-api.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Brings the working copy to readers. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: publishByApi,
    auth: 'token',
    limit: 'apiWrite',
  }),
});
