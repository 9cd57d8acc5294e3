import { keepPresence } from '#features/newsroom/writing/use-cases/keep-presence.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Who has a story open: one window says that it still has, and is told who else does. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: keepPresence,
    auth: 'session',
    limit: 'deskPresence',
  }),
});
