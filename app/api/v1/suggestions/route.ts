import { suggest } from '#features/readers/search/use-cases/suggest.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** What the search's field suggests. Kept nowhere: a withdrawn headline is suggested to nobody from that moment on. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    operation: suggest,
    auth: 'none',
    limit: 'apiRead',
  }),
});
