import { scheduleByApi } from '#features/newsroom/writing/use-cases/schedule-by-api.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Plans what the desk plans: a publication, the update or withdrawal of a live story, an embargo; or takes it back. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: scheduleByApi,
    auth: 'token',
    limit: 'apiWrite',
  }),
});
